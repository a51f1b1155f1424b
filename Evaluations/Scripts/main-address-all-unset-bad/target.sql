CREATE TABLE addresses (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL, street TEXT NOT NULL, is_main INTEGER NOT NULL DEFAULT 0);
CREATE UNIQUE INDEX one_main ON addresses (user_id) WHERE is_main = 1;
