PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE "new__bins" (
  id INTEGER PRIMARY KEY,
  slot TEXT NOT NULL,
  qty INTEGER
);
INSERT INTO "new__bins" (id, slot, qty)
  SELECT id, printf('%s%03d', aisle, shelf), qty FROM "bins";
DROP TABLE "bins";
ALTER TABLE "new__bins" RENAME TO "bins";
COMMIT;
PRAGMA foreign_keys=ON;
