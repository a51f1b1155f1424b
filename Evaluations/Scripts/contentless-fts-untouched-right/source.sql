CREATE TABLE notes (id INTEGER PRIMARY KEY, body TEXT);
CREATE VIRTUAL TABLE words USING fts5 (body, content='');
INSERT INTO notes VALUES (1, 'red sail'), (2, 'blue boat');
INSERT INTO words (rowid, body) VALUES (1, 'red sail'), (2, 'blue boat');
