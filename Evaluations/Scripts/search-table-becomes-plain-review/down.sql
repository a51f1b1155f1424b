BEGIN;
CREATE VIRTUAL TABLE m USING fts5(title, body);
INSERT INTO m(rowid, title, body) SELECT id, title, body FROM notes;
DROP TABLE notes;
ALTER TABLE m RENAME TO notes;
COMMIT;
