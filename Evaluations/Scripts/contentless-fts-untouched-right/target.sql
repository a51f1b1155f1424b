CREATE TABLE notes (id INTEGER PRIMARY KEY, body TEXT);
CREATE VIRTUAL TABLE words USING fts5 (body, content='');
CREATE INDEX notes_body ON notes (body);
