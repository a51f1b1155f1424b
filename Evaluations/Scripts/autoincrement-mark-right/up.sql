PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE receipts_new (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  number TEXT NOT NULL,
  total_cents INTEGER NOT NULL
);
INSERT INTO receipts_new (id, number, total_cents)
SELECT id, number, total FROM receipts;
DELETE FROM sqlite_sequence WHERE name = 'receipts_new';
INSERT INTO sqlite_sequence (name, seq)
SELECT 'receipts_new', seq FROM sqlite_sequence WHERE name = 'receipts';
DROP TABLE receipts;
ALTER TABLE receipts_new RENAME TO receipts;
COMMIT;
