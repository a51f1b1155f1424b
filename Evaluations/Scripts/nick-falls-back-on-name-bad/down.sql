PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE u_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, nick TEXT);
INSERT INTO u_new (id,name,nick) SELECT id,name,nullif(nickname,name) FROM u;
DROP TABLE u;
ALTER TABLE u_new RENAME TO u;
COMMIT;
