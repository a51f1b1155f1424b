CREATE TABLE builds (
    id INTEGER PRIMARY KEY,
    project TEXT NOT NULL,
    number INTEGER NOT NULL,
    result TEXT,
    queue_seconds INTEGER,
    agent TEXT
);

INSERT INTO builds (id, project, number, result, queue_seconds, agent) VALUES (1, 'web', 1, 'FAILURE', NULL, 'linux-1');
INSERT INTO builds (id, project, number, result, queue_seconds, agent) VALUES (2, 'web', 2, 'SUCCESS', 16, 'linux-2');
INSERT INTO builds (id, project, number, result, queue_seconds, agent) VALUES (3, 'core', 3, 'FAILURE', NULL, 'linux-1');
INSERT INTO builds (id, project, number, result, queue_seconds, agent) VALUES (4, 'docs', 4, 'SUCCESS', NULL, 'linux-1');
INSERT INTO builds (id, project, number, result, queue_seconds, agent) VALUES (5, 'web', 5, 'FAILURE', 35, 'linux-1');
INSERT INTO builds (id, project, number, result, queue_seconds, agent) VALUES (6, 'core', 6, 'SUCCESS', NULL, 'linux-1');
INSERT INTO builds (id, project, number, result, queue_seconds, agent) VALUES (7, 'core', 7, 'FAILURE', 59, 'linux-2');
INSERT INTO builds (id, project, number, result, queue_seconds, agent) VALUES (8, 'docs', 8, 'SUCCESS', 7, 'linux-1');
INSERT INTO builds (id, project, number, result, queue_seconds, agent) VALUES (9, 'web', 9, 'SUCCESS', 60, 'mac-1');
INSERT INTO builds (id, project, number, result, queue_seconds, agent) VALUES (10, 'web', 10, 'SUCCESS', NULL, 'linux-2');
INSERT INTO builds (id, project, number, result, queue_seconds, agent) VALUES (11, 'core', 11, 'ABORTED', 28, 'linux-2');
INSERT INTO builds (id, project, number, result, queue_seconds, agent) VALUES (12, 'web', 12, 'SUCCESS', NULL, 'mac-1');
INSERT INTO builds (id, project, number, result, queue_seconds, agent) VALUES (13, 'docs', 13, 'ABORTED', 41, 'linux-1');
INSERT INTO builds (id, project, number, result, queue_seconds, agent) VALUES (14, 'web', 14, 'SUCCESS', 53, 'mac-1');
INSERT INTO builds (id, project, number, result, queue_seconds, agent) VALUES (15, 'docs', 15, 'SUCCESS', NULL, 'linux-2');
INSERT INTO builds (id, project, number, result, queue_seconds, agent) VALUES (16, 'docs', 16, 'FAILURE', NULL, 'linux-1');
INSERT INTO builds (id, project, number, result, queue_seconds, agent) VALUES (17, 'core', 17, 'ABORTED', NULL, 'linux-1');
INSERT INTO builds (id, project, number, result, queue_seconds, agent) VALUES (18, 'core', 18, 'ABORTED', NULL, 'mac-1');
INSERT INTO builds (id, project, number, result, queue_seconds, agent) VALUES (19, 'docs', 19, 'FAILURE', NULL, 'linux-2');
INSERT INTO builds (id, project, number, result, queue_seconds, agent) VALUES (20, 'web', 20, 'SUCCESS', NULL, 'mac-1');
INSERT INTO builds (id, project, number, result, queue_seconds, agent) VALUES (21, 'core', 21, 'SUCCESS', 9, 'linux-1');
INSERT INTO builds (id, project, number, result, queue_seconds, agent) VALUES (22, 'web', 22, 'SUCCESS', NULL, 'linux-1');
INSERT INTO builds (id, project, number, result, queue_seconds, agent) VALUES (23, 'docs', 23, 'FAILURE', NULL, 'linux-2');
INSERT INTO builds (id, project, number, result, queue_seconds, agent) VALUES (24, 'core', 24, 'SUCCESS', NULL, 'linux-1');
INSERT INTO builds (id, project, number, result, queue_seconds, agent) VALUES (25, 'core', 25, 'SUCCESS', 24, 'linux-2');
