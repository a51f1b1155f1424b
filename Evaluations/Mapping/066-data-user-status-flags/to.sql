CREATE TABLE IF NOT EXISTS users (
    id INTEGER PRIMARY KEY,
    login TEXT NOT NULL UNIQUE,
    is_active INTEGER NOT NULL DEFAULT 1,
    is_verified INTEGER NOT NULL DEFAULT 0,
    created_at TEXT
);

INSERT INTO users (id, login, is_active, is_verified, created_at) VALUES (1, 'anna0', 0, 0, '2020-07-05');
INSERT INTO users (id, login, is_active, is_verified, created_at) VALUES (2, 'jonas1', 0, 0, '2019-11-21');
INSERT INTO users (id, login, is_active, is_verified, created_at) VALUES (3, 'mira2', 0, 0, '2023-11-01');
INSERT INTO users (id, login, is_active, is_verified, created_at) VALUES (4, 'tom3', 1, 0, '2022-01-17');
INSERT INTO users (id, login, is_active, is_verified, created_at) VALUES (5, 'lea4', 1, 0, '2021-07-11');
INSERT INTO users (id, login, is_active, is_verified, created_at) VALUES (6, 'omar5', 1, 0, '2023-07-16');
INSERT INTO users (id, login, is_active, is_verified, created_at) VALUES (7, 'sofia6', 1, 0, '2020-11-02');
INSERT INTO users (id, login, is_active, is_verified, created_at) VALUES (8, 'erik7', 0, 0, '2023-02-09');
INSERT INTO users (id, login, is_active, is_verified, created_at) VALUES (9, 'ines8', 1, 0, '2021-04-22');
INSERT INTO users (id, login, is_active, is_verified, created_at) VALUES (10, 'paul9', 0, 0, '2023-04-09');
INSERT INTO users (id, login, is_active, is_verified, created_at) VALUES (11, 'yuki10', 0, 0, '2022-10-24');
INSERT INTO users (id, login, is_active, is_verified, created_at) VALUES (12, 'nora11', 1, 0, '2020-11-25');
INSERT INTO users (id, login, is_active, is_verified, created_at) VALUES (13, 'ben12', 1, 0, '2020-07-11');
INSERT INTO users (id, login, is_active, is_verified, created_at) VALUES (14, 'clara13', 0, 0, '2019-09-06');
