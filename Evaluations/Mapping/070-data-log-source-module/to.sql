CREATE TABLE logs (
    at TEXT NOT NULL,
    host TEXT,
    id INTEGER PRIMARY KEY,
    level TEXT NOT NULL,
    message TEXT,
    source TEXT
);

INSERT INTO logs (at, host, id, level, message, source) VALUES ('2023-02-26 16:29:00', 'web-02', 1, 'INFO', 'timeout', 'app/db.py');
INSERT INTO logs (at, host, id, level, message, source) VALUES ('2020-05-14 22:15:00', 'db-01', 2, 'ERROR', 'started', 'jobs/mail.py');
INSERT INTO logs (at, host, id, level, message, source) VALUES ('2022-06-26 09:46:00', 'db-01', 3, 'ERROR', 'user login', 'app/main.py');
INSERT INTO logs (at, host, id, level, message, source) VALUES ('2019-12-04 06:54:00', 'web-02', 4, 'ERROR', 'user login', 'app/db.py');
INSERT INTO logs (at, host, id, level, message, source) VALUES ('2022-08-11 10:34:00', 'db-01', 5, 'INFO', 'connection lost', 'jobs/mail.py');
INSERT INTO logs (at, host, id, level, message, source) VALUES ('2020-05-04 05:14:00', 'web-02', 6, 'WARN', 'user login', 'app/main.py');
INSERT INTO logs (at, host, id, level, message, source) VALUES ('2023-01-21 12:57:00', 'web-02', 7, 'WARN', 'timeout', 'jobs/mail.py');
INSERT INTO logs (at, host, id, level, message, source) VALUES ('2023-08-03 11:42:00', 'web-02', 8, 'WARN', 'retrying', 'app/main.py');
INSERT INTO logs (at, host, id, level, message, source) VALUES ('2021-02-15 06:41:00', 'mq-01', 9, 'ERROR', 'timeout', 'app/db.py');
INSERT INTO logs (at, host, id, level, message, source) VALUES ('2020-09-01 03:38:00', 'db-01', 10, 'ERROR', 'user login', 'jobs/mail.py');
INSERT INTO logs (at, host, id, level, message, source) VALUES ('2022-07-25 06:50:00', 'mq-01', 11, 'WARN', 'timeout', 'app/main.py');
INSERT INTO logs (at, host, id, level, message, source) VALUES ('2020-11-24 04:31:00', 'mq-01', 12, 'ERROR', 'timeout', 'app/main.py');
INSERT INTO logs (at, host, id, level, message, source) VALUES ('2022-02-19 15:48:00', 'db-01', 13, 'WARN', 'retrying', 'app/db.py');
INSERT INTO logs (at, host, id, level, message, source) VALUES ('2020-03-14 06:38:00', 'web-02', 14, 'ERROR', 'connection lost', 'app/db.py');
INSERT INTO logs (at, host, id, level, message, source) VALUES ('2021-03-12 02:21:00', 'mq-01', 15, 'INFO', 'connection lost', 'jobs/mail.py');
INSERT INTO logs (at, host, id, level, message, source) VALUES ('2023-04-05 08:31:00', 'web-02', 16, 'INFO', 'timeout', 'app/db.py');
INSERT INTO logs (at, host, id, level, message, source) VALUES ('2021-09-03 21:02:00', 'db-01', 17, 'ERROR', 'connection lost', 'app/db.py');
INSERT INTO logs (at, host, id, level, message, source) VALUES ('2022-09-22 00:25:00', 'web-01', 18, 'INFO', 'retrying', 'jobs/mail.py');
INSERT INTO logs (at, host, id, level, message, source) VALUES ('2023-01-23 13:13:00', 'db-01', 19, 'INFO', 'started', 'app/main.py');
INSERT INTO logs (at, host, id, level, message, source) VALUES ('2021-05-26 18:44:00', 'web-01', 20, 'WARN', 'connection lost', 'jobs/mail.py');
