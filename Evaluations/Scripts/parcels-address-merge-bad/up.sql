BEGIN;
CREATE TABLE parcels_new (
  id INTEGER PRIMARY KEY,
  address TEXT
);
INSERT INTO parcels_new (id, address)
SELECT id, street || ' / ' || unit || ' / ' || city
FROM parcels;
DROP TABLE parcels;
ALTER TABLE parcels_new RENAME TO parcels;
COMMIT;
