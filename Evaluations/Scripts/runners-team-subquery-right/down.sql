-- RedefineTables
PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE "new_runners" (
  "id" INTEGER PRIMARY KEY,
  "name" TEXT,
  "team" TEXT REFERENCES "teams"("name")
);
INSERT INTO "new_runners" ("id", "name", "team")
  SELECT "id", "name", (SELECT t.name FROM teams t WHERE t.id = "runners"."team_id") FROM "runners";
DROP TABLE "runners";
ALTER TABLE "new_runners" RENAME TO "runners";
COMMIT;
PRAGMA foreign_keys=ON;
