PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE parcels_new (
  tracking TEXT PRIMARY KEY,
  carrier TEXT NOT NULL REFERENCES carriers(code),
  weight_lb REAL NOT NULL,
  dims TEXT,
  price TEXT NOT NULL,
  zip TEXT
);
INSERT INTO parcels_new (tracking, carrier, weight_lb, dims, price, zip)
  SELECT tracking, carrier, weight_lb, dims, printf('%d.%02d', price_cents / 100, price_cents % 100), zip FROM parcels;
DROP TABLE parcels;
ALTER TABLE parcels_new RENAME TO parcels;
COMMIT;
PRAGMA foreign_keys=ON;
