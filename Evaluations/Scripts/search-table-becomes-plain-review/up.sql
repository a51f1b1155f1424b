BEGIN;
CREATE TABLE n (id INTEGER PRIMARY KEY, title TEXT, body TEXT);
INSERT INTO n (id, title, body) SELECT rowid, title, body FROM notes;
DROP TABLE notes;
ALTER TABLE n RENAME TO notes;
COMMIT;
