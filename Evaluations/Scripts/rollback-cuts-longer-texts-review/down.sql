BEGIN;
CREATE TABLE nurses_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL CHECK (length(name) <= 10));

INSERT INTO nurses_new (id, name) SELECT id, substr(name, 1, 10) FROM nurses;
DROP TABLE nurses;
ALTER TABLE nurses_new RENAME TO nurses;
COMMIT;
