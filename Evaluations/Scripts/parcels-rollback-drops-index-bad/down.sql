BEGIN;
CREATE TABLE parcels_old (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL,
  state INTEGER CHECK (state IN (0, 1, 2, 3))
);
INSERT INTO parcels_old SELECT id, code, (SELECT n FROM (SELECT 0 AS n, 'created' AS s UNION ALL SELECT 1, 'in_transit' UNION ALL SELECT 2, 'delivered' UNION ALL SELECT 3, 'returned') m WHERE m.s = parcels.state) FROM parcels;
DROP TABLE parcels;
ALTER TABLE parcels_old RENAME TO parcels;
COMMIT;
