PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE cat_new (id INTEGER PRIMARY KEY, parent_id INTEGER REFERENCES cat(id), name TEXT NOT NULL);
INSERT INTO cat_new (id,parent_id,name) SELECT id,coalesce(parent,id),name FROM cat;
DROP TABLE cat;
ALTER TABLE cat_new RENAME TO cat;
COMMIT;
