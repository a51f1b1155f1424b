PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE ord_new (id INTEGER PRIMARY KEY, account_id INTEGER NOT NULL REFERENCES accounts(id), total INTEGER NOT NULL);
INSERT INTO ord_new (id,account_id,total) SELECT o.id,a.id,total FROM ord o JOIN accounts a ON a.user_id=o.user_id;
DROP TABLE ord;
ALTER TABLE ord_new RENAME TO ord;
COMMIT;
