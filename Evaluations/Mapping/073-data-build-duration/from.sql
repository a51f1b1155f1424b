CREATE TABLE builds (
    id INTEGER PRIMARY KEY,
    project TEXT NOT NULL,
    number INTEGER NOT NULL,
    result TEXT,
    duration INTEGER,
    agent TEXT
);

INSERT INTO builds (id, project, number, result, duration, agent) VALUES (1, 'web', 1, 'FAILURE', 740, 'linux-1');
INSERT INTO builds (id, project, number, result, duration, agent) VALUES (2, 'web', 2, 'SUCCESS', 1966, 'linux-2');
INSERT INTO builds (id, project, number, result, duration, agent) VALUES (3, 'core', 3, 'FAILURE', 2812, 'linux-1');
INSERT INTO builds (id, project, number, result, duration, agent) VALUES (4, 'docs', 4, 'SUCCESS', 922, 'linux-1');
INSERT INTO builds (id, project, number, result, duration, agent) VALUES (5, 'web', 5, 'FAILURE', 496, 'linux-1');
INSERT INTO builds (id, project, number, result, duration, agent) VALUES (6, 'core', 6, 'SUCCESS', 2337, 'linux-1');
INSERT INTO builds (id, project, number, result, duration, agent) VALUES (7, 'core', 7, 'FAILURE', 2847, 'linux-2');
INSERT INTO builds (id, project, number, result, duration, agent) VALUES (8, 'docs', 8, 'SUCCESS', 205, 'linux-1');
INSERT INTO builds (id, project, number, result, duration, agent) VALUES (9, 'web', 9, 'SUCCESS', 1921, 'mac-1');
INSERT INTO builds (id, project, number, result, duration, agent) VALUES (10, 'web', 10, 'SUCCESS', 1166, 'linux-2');
INSERT INTO builds (id, project, number, result, duration, agent) VALUES (11, 'core', 11, 'ABORTED', 1485, 'linux-2');
INSERT INTO builds (id, project, number, result, duration, agent) VALUES (12, 'web', 12, 'SUCCESS', 1764, 'mac-1');
INSERT INTO builds (id, project, number, result, duration, agent) VALUES (13, 'docs', 13, 'ABORTED', 728, 'linux-1');
INSERT INTO builds (id, project, number, result, duration, agent) VALUES (14, 'web', 14, 'SUCCESS', 1707, 'mac-1');
INSERT INTO builds (id, project, number, result, duration, agent) VALUES (15, 'docs', 15, 'SUCCESS', 2565, 'linux-2');
INSERT INTO builds (id, project, number, result, duration, agent) VALUES (16, 'docs', 16, 'FAILURE', 2709, 'linux-1');
INSERT INTO builds (id, project, number, result, duration, agent) VALUES (17, 'core', 17, 'ABORTED', 477, 'linux-1');
INSERT INTO builds (id, project, number, result, duration, agent) VALUES (18, 'core', 18, 'ABORTED', 211, 'mac-1');
INSERT INTO builds (id, project, number, result, duration, agent) VALUES (19, 'docs', 19, 'FAILURE', 835, 'linux-2');
INSERT INTO builds (id, project, number, result, duration, agent) VALUES (20, 'web', 20, 'SUCCESS', 489, 'mac-1');
INSERT INTO builds (id, project, number, result, duration, agent) VALUES (21, 'core', 21, 'SUCCESS', 1662, 'linux-1');
INSERT INTO builds (id, project, number, result, duration, agent) VALUES (22, 'web', 22, 'SUCCESS', 2697, 'linux-1');
INSERT INTO builds (id, project, number, result, duration, agent) VALUES (23, 'docs', 23, 'FAILURE', 1448, 'linux-2');
INSERT INTO builds (id, project, number, result, duration, agent) VALUES (24, 'core', 24, 'SUCCESS', 767, 'linux-1');
INSERT INTO builds (id, project, number, result, duration, agent) VALUES (25, 'core', 25, 'SUCCESS', 1940, 'linux-2');
