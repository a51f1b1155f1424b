CREATE TABLE accounts (id INTEGER PRIMARY KEY, email TEXT NOT NULL, name TEXT, joined TEXT);
CREATE TABLE posts (id INTEGER PRIMARY KEY, account_id INTEGER, body TEXT);
CREATE UNIQUE INDEX accounts_email ON accounts(email COLLATE NOCASE);
