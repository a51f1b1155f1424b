-- RedefineTables
PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE "new_runners" (
  "id" INTEGER PRIMARY KEY,
  "name" TEXT,
  "team_id" INTEGER REFERENCES "teams"("id")
);
INSERT INTO "new_runners" ("id", "name", "team_id")
  SELECT "id", "name", (SELECT t.id FROM teams t WHERE t.name = "runners"."team" LIMIT 1) FROM "runners";
DROP TABLE "runners";
ALTER TABLE "new_runners" RENAME TO "runners";
COMMIT;
PRAGMA foreign_keys=ON;
