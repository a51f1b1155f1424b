PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE "new__receipts" (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  payer TEXT NOT NULL,
  cents INTEGER NOT NULL DEFAULT 0
);
INSERT INTO "new__receipts" (id, payer, cents)
  SELECT id, payer, cents FROM "receipts";
DROP TABLE "receipts";
ALTER TABLE "new__receipts" RENAME TO "receipts";
CREATE INDEX receipts_payer ON receipts(payer);
COMMIT;
PRAGMA foreign_keys=ON;
