CREATE TABLE accounts (id INTEGER PRIMARY KEY, n TEXT); -- drydock: renamed from users
CREATE TABLE posts (id INTEGER PRIMARY KEY, u INTEGER REFERENCES accounts (id));
CREATE TABLE users (id INTEGER PRIMARY KEY, account_id INTEGER);
