PRAGMA foreign_keys = OFF;
PRAGMA legacy_alter_table = ON;
BEGIN;
ALTER TABLE authors RENAME TO authors_old;
CREATE TABLE authors (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
INSERT INTO authors (id, name) SELECT id, name FROM authors_old;
DROP TABLE authors_old;
COMMIT;
