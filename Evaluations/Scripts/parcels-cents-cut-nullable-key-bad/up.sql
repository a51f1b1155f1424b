PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE parcels_new (
  tracking TEXT PRIMARY KEY,
  carrier TEXT NOT NULL REFERENCES carriers(code),
  weight_lb REAL NOT NULL,
  dims TEXT,
  price_cents INTEGER NOT NULL,
  zip TEXT
);
INSERT INTO parcels_new (tracking, carrier, weight_lb, dims, price_cents, zip)
  SELECT tracking, carrier, weight_lb, dims, CAST(CAST(price AS REAL) * 100 AS INTEGER), zip FROM parcels;
DROP TABLE parcels;
ALTER TABLE parcels_new RENAME TO parcels;
COMMIT;
PRAGMA foreign_keys=ON;
