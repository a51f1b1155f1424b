PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE parcels_new (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL,
  region TEXT NOT NULL DEFAULT 'none',
  weight INTEGER
);
INSERT OR IGNORE INTO parcels_new (id, code, region, weight)
SELECT id, code, region, weight FROM parcels;
DROP TABLE parcels;
ALTER TABLE parcels_new RENAME TO parcels;
COMMIT;
