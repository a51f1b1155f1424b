-- RedefineTables
PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE "new_staff" (
  "id" INTEGER PRIMARY KEY,
  "badge" TEXT NOT NULL UNIQUE,
  "name" TEXT NOT NULL,
  "team" TEXT
);
INSERT OR IGNORE INTO "new_staff" ("id", "badge", "name")
  SELECT "id", "badge", "name" FROM "staff";
DROP TABLE "staff";
ALTER TABLE "new_staff" RENAME TO "staff";
CREATE INDEX "staff_name" ON "staff"("name");
COMMIT;
PRAGMA foreign_keys=ON;
