PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE parcels_new (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL,
  region TEXT,
  weight INTEGER
);
INSERT INTO parcels_new (id, code, region, weight)
SELECT id, code, CASE WHEN id IN (SELECT id FROM _drydock_kept_parcels) THEN NULL ELSE region END, weight FROM parcels;
DROP TABLE parcels;
ALTER TABLE parcels_new RENAME TO parcels;
DROP TABLE _drydock_kept_parcels;
COMMIT;
