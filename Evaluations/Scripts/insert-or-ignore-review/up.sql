PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE _drydock_kept_parcels (
  id INTEGER PRIMARY KEY
);
INSERT INTO _drydock_kept_parcels (id)
SELECT id FROM parcels WHERE region IS NULL;
CREATE TABLE parcels_new (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL,
  region TEXT NOT NULL DEFAULT 'none',
  weight INTEGER
);
INSERT INTO parcels_new (id, code, region, weight)
SELECT id, code, coalesce(region, 'none'), weight FROM parcels;
DROP TABLE parcels;
ALTER TABLE parcels_new RENAME TO parcels;
COMMIT;
