CREATE TABLE users (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    email TEXT,
    team TEXT
);

CREATE TABLE documents (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    owner_id INTEGER REFERENCES users(id),
    updated_at TEXT
);

INSERT INTO users (id, name, email, team) VALUES (1, 'Anna Berg', 'u1@corp.test', 'dev');
INSERT INTO users (id, name, email, team) VALUES (2, 'Jonas Keller', 'u2@corp.test', 'dev');
INSERT INTO users (id, name, email, team) VALUES (3, 'Mira Novak', 'u3@corp.test', 'ops');
INSERT INTO users (id, name, email, team) VALUES (4, 'Tom Fischer', 'u4@corp.test', 'dev');
INSERT INTO users (id, name, email, team) VALUES (5, 'Lea Wolf', 'u5@corp.test', 'ops');
INSERT INTO users (id, name, email, team) VALUES (6, 'Omar Haddad', 'u6@corp.test', 'sales');
INSERT INTO users (id, name, email, team) VALUES (7, 'Sofia Rossi', 'u7@corp.test', 'dev');
INSERT INTO users (id, name, email, team) VALUES (8, 'Erik Lund', 'u8@corp.test', 'ops');
INSERT INTO users (id, name, email, team) VALUES (9, 'Ines Costa', 'u9@corp.test', 'sales');
INSERT INTO users (id, name, email, team) VALUES (10, 'Paul Martin', 'u10@corp.test', 'sales');
INSERT INTO documents (id, title, version, owner_id, updated_at) VALUES (1, 'Policy 1', 2, 4, '2021-06-06');
INSERT INTO documents (id, title, version, owner_id, updated_at) VALUES (2, 'Contract 2', 5, 5, '2023-11-28');
INSERT INTO documents (id, title, version, owner_id, updated_at) VALUES (3, 'Contract 3', 6, 4, '2021-09-09');
INSERT INTO documents (id, title, version, owner_id, updated_at) VALUES (4, 'Policy 4', 3, 2, '2023-01-16');
INSERT INTO documents (id, title, version, owner_id, updated_at) VALUES (5, 'Offer 5', 5, 3, '2020-06-26');
INSERT INTO documents (id, title, version, owner_id, updated_at) VALUES (6, 'Policy 6', 1, 2, '2020-07-25');
INSERT INTO documents (id, title, version, owner_id, updated_at) VALUES (7, 'Policy 7', 1, 4, '2020-07-09');
INSERT INTO documents (id, title, version, owner_id, updated_at) VALUES (8, 'Policy 8', 3, 3, '2020-07-04');
INSERT INTO documents (id, title, version, owner_id, updated_at) VALUES (9, 'Policy 9', 1, 1, '2023-11-28');
INSERT INTO documents (id, title, version, owner_id, updated_at) VALUES (10, 'Contract 10', 1, 2, '2021-04-12');
INSERT INTO documents (id, title, version, owner_id, updated_at) VALUES (11, 'Contract 11', 1, 2, '2021-09-16');
INSERT INTO documents (id, title, version, owner_id, updated_at) VALUES (12, 'Policy 12', 6, 1, '2021-08-14');
INSERT INTO documents (id, title, version, owner_id, updated_at) VALUES (13, 'Contract 13', 1, 2, '2021-12-21');
INSERT INTO documents (id, title, version, owner_id, updated_at) VALUES (14, 'Contract 14', 5, 5, '2020-08-06');
INSERT INTO documents (id, title, version, owner_id, updated_at) VALUES (15, 'Contract 15', 2, 2, '2022-10-16');
INSERT INTO documents (id, title, version, owner_id, updated_at) VALUES (16, 'Policy 16', 2, 4, '2020-09-18');
