PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE u_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, mail TEXT);
INSERT INTO u_new (id,name,mail) SELECT id,name,coalesce(email,name) FROM u;
DROP TABLE u;
ALTER TABLE u_new RENAME TO u;
COMMIT;
