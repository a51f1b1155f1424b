PRAGMA foreign_keys=OFF;
BEGIN;
ALTER TABLE parcels RENAME TO parcels_old;
ALTER TABLE scans RENAME TO scans_old;
CREATE TABLE parcels (
  id INTEGER PRIMARY KEY,
  tracking TEXT NOT NULL UNIQUE,
  carrier TEXT NOT NULL REFERENCES carriers(code),
  weight_lb REAL NOT NULL,
  dims TEXT,
  price TEXT NOT NULL,
  zip TEXT
);
INSERT INTO parcels SELECT row_number() OVER (ORDER BY tracking), tracking, carrier, weight_lb, dims, price, zip FROM parcels_old;
CREATE TABLE scans (
  parcel_id INTEGER NOT NULL REFERENCES parcels(id) ON DELETE CASCADE,
  at TEXT NOT NULL,
  place TEXT NOT NULL,
  PRIMARY KEY (parcel_id, at)
) WITHOUT ROWID;
INSERT INTO scans SELECT dense_rank() OVER (ORDER BY s.tracking), s.at, s.place FROM scans_old s;
DROP TABLE scans_old;
DROP TABLE parcels_old;
COMMIT;
PRAGMA foreign_keys=ON;
