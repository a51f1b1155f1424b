BEGIN;
CREATE TABLE vouchers_new (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT NOT NULL,
  used INTEGER NOT NULL DEFAULT 0
);
INSERT INTO vouchers_new (id, code, used) SELECT id, code, COALESCE(used, 0) FROM vouchers;
UPDATE sqlite_sequence SET seq = (SELECT seq FROM sqlite_sequence WHERE name = 'vouchers') WHERE name = 'vouchers_new';
DROP TABLE vouchers;
ALTER TABLE vouchers_new RENAME TO vouchers;
COMMIT;
