PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE receipts_new (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  number TEXT NOT NULL,
  total_cents INTEGER NOT NULL
);
INSERT INTO receipts_new (id, number, total_cents)
SELECT id, number, total FROM receipts;
DROP TABLE receipts;
ALTER TABLE receipts_new RENAME TO receipts;
COMMIT;
