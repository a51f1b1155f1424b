PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE ord_new (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users(id), total INTEGER NOT NULL);
INSERT INTO ord_new (id,user_id,total) SELECT id,account_id,total FROM ord;
DROP TABLE ord;
ALTER TABLE ord_new RENAME TO ord;
COMMIT;
