PRAGMA foreign_keys=OFF;
BEGIN;
ALTER TABLE parcels RENAME TO parcels_n;
ALTER TABLE scans RENAME TO scans_n;
CREATE TABLE parcels (
  tracking TEXT PRIMARY KEY,
  carrier TEXT NOT NULL REFERENCES carriers(code),
  weight_lb REAL NOT NULL,
  dims TEXT,
  price TEXT NOT NULL,
  zip TEXT
);
INSERT INTO parcels SELECT tracking, carrier, weight_lb, dims, price, zip FROM parcels_n;
CREATE TABLE scans (
  tracking TEXT NOT NULL REFERENCES parcels(tracking) ON DELETE CASCADE,
  at TEXT NOT NULL,
  place TEXT NOT NULL,
  PRIMARY KEY (tracking, at)
) WITHOUT ROWID;
INSERT INTO scans SELECT p.tracking, s.at, s.place FROM scans_n s JOIN parcels_n p ON p.id = s.parcel_id;
DROP TABLE scans_n;
DROP TABLE parcels_n;
COMMIT;
PRAGMA foreign_keys=ON;
