PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE "ef_temp_valves" (
  id INTEGER PRIMARY KEY,
  site TEXT,
  open TEXT NOT NULL CHECK (open IN ('Y','N'))
);
INSERT INTO "ef_temp_valves" (id, site, open)
  SELECT id, site, CASE WHEN open = 1 THEN 'Y' ELSE 'N' END FROM "valves";
DROP TABLE "valves";
ALTER TABLE "ef_temp_valves" RENAME TO "valves";
COMMIT;
PRAGMA foreign_keys=ON;
