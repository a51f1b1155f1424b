CREATE TABLE IF NOT EXISTS users (
    id INTEGER PRIMARY KEY,
    login TEXT NOT NULL UNIQUE,
    enabled INTEGER NOT NULL DEFAULT 1,
    legacy_role TEXT,
    registered TEXT
);

INSERT INTO users (id, login, enabled, legacy_role, registered) VALUES (1, 'anna0', 0, 'usr', '2020-07-05');
INSERT INTO users (id, login, enabled, legacy_role, registered) VALUES (2, 'jonas1', 0, 'usr', '2019-11-21');
INSERT INTO users (id, login, enabled, legacy_role, registered) VALUES (3, 'mira2', 0, 'adm', '2023-11-01');
INSERT INTO users (id, login, enabled, legacy_role, registered) VALUES (4, 'tom3', 1, 'usr', '2022-01-17');
INSERT INTO users (id, login, enabled, legacy_role, registered) VALUES (5, 'lea4', 1, 'mod', '2021-07-11');
INSERT INTO users (id, login, enabled, legacy_role, registered) VALUES (6, 'omar5', 1, 'mod', '2023-07-16');
INSERT INTO users (id, login, enabled, legacy_role, registered) VALUES (7, 'sofia6', 1, 'mod', '2020-11-02');
INSERT INTO users (id, login, enabled, legacy_role, registered) VALUES (8, 'erik7', 0, 'adm', '2023-02-09');
INSERT INTO users (id, login, enabled, legacy_role, registered) VALUES (9, 'ines8', 1, 'usr', '2021-04-22');
INSERT INTO users (id, login, enabled, legacy_role, registered) VALUES (10, 'paul9', 0, 'adm', '2023-04-09');
INSERT INTO users (id, login, enabled, legacy_role, registered) VALUES (11, 'yuki10', 0, 'usr', '2022-10-24');
INSERT INTO users (id, login, enabled, legacy_role, registered) VALUES (12, 'nora11', 1, 'mod', '2020-11-25');
INSERT INTO users (id, login, enabled, legacy_role, registered) VALUES (13, 'ben12', 1, 'usr', '2020-07-11');
INSERT INTO users (id, login, enabled, legacy_role, registered) VALUES (14, 'clara13', 0, 'usr', '2019-09-06');
