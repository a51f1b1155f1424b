PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE "ef_temp_lockers" (
  id INTEGER PRIMARY KEY,
  floor INTEGER NOT NULL DEFAULT 0,
  code TEXT NOT NULL
);
INSERT INTO "ef_temp_lockers" (id, floor, code)
  SELECT id, IFNULL(floor, 0), code FROM "lockers";
DROP TABLE "lockers";
ALTER TABLE "ef_temp_lockers" RENAME TO "lockers";
COMMIT;
PRAGMA foreign_keys=ON;
