PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE beds (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
);
INSERT OR IGNORE INTO beds (name) SELECT bed FROM plants WHERE bed IS NOT NULL;
CREATE TABLE plants_new (
  id INTEGER PRIMARY KEY,
  plant TEXT NOT NULL,
  bed_id INTEGER REFERENCES beds(id)
);
INSERT INTO plants_new (id, plant, bed_id)
SELECT p.id, p.plant, b.id
FROM plants p, beds b WHERE b.name = p.bed;
DROP TABLE plants;
ALTER TABLE plants_new RENAME TO plants;
COMMIT;
PRAGMA foreign_keys=ON;
