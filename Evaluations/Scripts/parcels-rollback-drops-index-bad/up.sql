BEGIN;
CREATE TABLE parcels_new (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL,
  state TEXT
);
INSERT INTO parcels_new SELECT id, code, CASE state WHEN 0 THEN 'created' WHEN 1 THEN 'in_transit' WHEN 2 THEN 'delivered' WHEN 3 THEN 'returned' END FROM parcels;
DROP TABLE parcels;
ALTER TABLE parcels_new RENAME TO parcels;
CREATE INDEX ix_parcels_state ON parcels(state);
COMMIT;
