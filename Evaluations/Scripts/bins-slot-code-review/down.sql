PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE "new__bins" (
  id INTEGER PRIMARY KEY,
  aisle TEXT NOT NULL,
  shelf INTEGER NOT NULL,
  qty INTEGER
);
INSERT INTO "new__bins" (id, aisle, shelf, qty)
  SELECT id, substr(slot, 1, 1), CAST(substr(slot, 2) AS INTEGER), qty FROM "bins";
DROP TABLE "bins";
ALTER TABLE "new__bins" RENAME TO "bins";
COMMIT;
PRAGMA foreign_keys=ON;
