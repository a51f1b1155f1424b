-- RedefineTables
PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE "new_pallets" (
  "id" INTEGER PRIMARY KEY,
  "code" TEXT NOT NULL,
  "kg" REAL NOT NULL
);
INSERT INTO "new_pallets" ("id", "code", "kg")
  SELECT "id", "code", "grams" / 1000.0 FROM "pallets";
DROP TABLE "pallets";
ALTER TABLE "new_pallets" RENAME TO "pallets";
COMMIT;
PRAGMA foreign_keys=ON;
