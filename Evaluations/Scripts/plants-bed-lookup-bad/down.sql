PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE plants_new (
  id INTEGER PRIMARY KEY,
  plant TEXT NOT NULL,
  bed TEXT
);
INSERT INTO plants_new (id, plant, bed)
SELECT p.id, p.plant, b.name
FROM plants p LEFT JOIN beds b ON b.id = p.bed_id;
DROP TABLE plants;
ALTER TABLE plants_new RENAME TO plants;
DROP TABLE beds;
COMMIT;
PRAGMA foreign_keys=ON;
