-- RedefineTables
PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE "new_pallets" (
  "id" INTEGER PRIMARY KEY,
  "code" TEXT NOT NULL,
  "grams" INTEGER NOT NULL
);
INSERT INTO "new_pallets" ("id", "code", "grams")
  SELECT "id", "code", CAST("kg" * 1000 AS INTEGER) FROM "pallets";
DROP TABLE "pallets";
ALTER TABLE "new_pallets" RENAME TO "pallets";
COMMIT;
PRAGMA foreign_keys=ON;
