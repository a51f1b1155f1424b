CREATE TABLE logs (
    at TEXT NOT NULL,
    facility INTEGER,
    id INTEGER PRIMARY KEY,
    level TEXT NOT NULL,
    message TEXT,
    source TEXT
);

INSERT INTO logs (at, facility, id, level, message, source) VALUES ('2023-02-26 16:29:00', 1, 1, 'INFO', 'timeout', 'web-02');
INSERT INTO logs (at, facility, id, level, message, source) VALUES ('2020-05-14 22:15:00', 3, 2, 'ERROR', 'started', 'db-01');
INSERT INTO logs (at, facility, id, level, message, source) VALUES ('2022-06-26 09:46:00', 7, 3, 'ERROR', 'user login', 'db-01');
INSERT INTO logs (at, facility, id, level, message, source) VALUES ('2019-12-04 06:54:00', 3, 4, 'ERROR', 'user login', 'web-02');
INSERT INTO logs (at, facility, id, level, message, source) VALUES ('2022-08-11 10:34:00', 0, 5, 'INFO', 'connection lost', 'db-01');
INSERT INTO logs (at, facility, id, level, message, source) VALUES ('2020-05-04 05:14:00', 3, 6, 'WARN', 'user login', 'web-02');
INSERT INTO logs (at, facility, id, level, message, source) VALUES ('2023-01-21 12:57:00', 7, 7, 'WARN', 'timeout', 'web-02');
INSERT INTO logs (at, facility, id, level, message, source) VALUES ('2023-08-03 11:42:00', 6, 8, 'WARN', 'retrying', 'web-02');
INSERT INTO logs (at, facility, id, level, message, source) VALUES ('2021-02-15 06:41:00', 3, 9, 'ERROR', 'timeout', 'mq-01');
INSERT INTO logs (at, facility, id, level, message, source) VALUES ('2020-09-01 03:38:00', 3, 10, 'ERROR', 'user login', 'db-01');
INSERT INTO logs (at, facility, id, level, message, source) VALUES ('2022-07-25 06:50:00', 7, 11, 'WARN', 'timeout', 'mq-01');
INSERT INTO logs (at, facility, id, level, message, source) VALUES ('2020-11-24 04:31:00', 5, 12, 'ERROR', 'timeout', 'mq-01');
INSERT INTO logs (at, facility, id, level, message, source) VALUES ('2022-02-19 15:48:00', 3, 13, 'WARN', 'retrying', 'db-01');
INSERT INTO logs (at, facility, id, level, message, source) VALUES ('2020-03-14 06:38:00', 4, 14, 'ERROR', 'connection lost', 'web-02');
INSERT INTO logs (at, facility, id, level, message, source) VALUES ('2021-03-12 02:21:00', 1, 15, 'INFO', 'connection lost', 'mq-01');
INSERT INTO logs (at, facility, id, level, message, source) VALUES ('2023-04-05 08:31:00', 3, 16, 'INFO', 'timeout', 'web-02');
INSERT INTO logs (at, facility, id, level, message, source) VALUES ('2021-09-03 21:02:00', 6, 17, 'ERROR', 'connection lost', 'db-01');
INSERT INTO logs (at, facility, id, level, message, source) VALUES ('2022-09-22 00:25:00', 2, 18, 'INFO', 'retrying', 'web-01');
INSERT INTO logs (at, facility, id, level, message, source) VALUES ('2023-01-23 13:13:00', 1, 19, 'INFO', 'started', 'db-01');
INSERT INTO logs (at, facility, id, level, message, source) VALUES ('2021-05-26 18:44:00', 4, 20, 'WARN', 'connection lost', 'web-01');
