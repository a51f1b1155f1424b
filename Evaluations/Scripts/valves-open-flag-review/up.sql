PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE "ef_temp_valves" (
  id INTEGER PRIMARY KEY,
  site TEXT,
  open INTEGER NOT NULL CHECK (open IN (0,1))
);
INSERT INTO "ef_temp_valves" (id, site, open)
  SELECT id, site, CASE WHEN open = 'Y' THEN 1 ELSE 0 END FROM "valves";
DROP TABLE "valves";
ALTER TABLE "ef_temp_valves" RENAME TO "valves";
COMMIT;
PRAGMA foreign_keys=ON;
