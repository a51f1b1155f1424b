PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE u_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, email TEXT);
INSERT INTO u_new (id,name,email) SELECT id,name,nullif(mail,name) FROM u;
DROP TABLE u;
ALTER TABLE u_new RENAME TO u;
COMMIT;
