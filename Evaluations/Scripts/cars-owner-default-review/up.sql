PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE "ef_temp_cars" (
  id INTEGER PRIMARY KEY,
  plate TEXT NOT NULL,
  owner TEXT NOT NULL DEFAULT 'pool'
);
INSERT INTO "ef_temp_cars" (id, plate, owner)
  SELECT id, upper(plate), owner FROM "cars";
DROP TABLE "cars";
ALTER TABLE "ef_temp_cars" RENAME TO "cars";
COMMIT;
PRAGMA foreign_keys=ON;
