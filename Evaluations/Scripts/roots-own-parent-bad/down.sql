PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE cat_new (id INTEGER PRIMARY KEY, parent INTEGER REFERENCES cat(id) CHECK (parent <> id), name TEXT NOT NULL);
INSERT INTO cat_new (id,parent,name) SELECT id,nullif(parent_id,id),name FROM cat;
DROP TABLE cat;
ALTER TABLE cat_new RENAME TO cat;
COMMIT;
