PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE u_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, nickname TEXT);
INSERT INTO u_new (id,name,nickname) SELECT id,name,coalesce(nick,name) FROM u;
DROP TABLE u;
ALTER TABLE u_new RENAME TO u;
COMMIT;
