BEGIN;
CREATE TABLE nurses_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL);

INSERT INTO nurses_new (id, name) SELECT id, name FROM nurses;
DROP TABLE nurses;
ALTER TABLE nurses_new RENAME TO nurses;
COMMIT;
