CREATE TABLE carriers (
  code TEXT PRIMARY KEY,
  name TEXT NOT NULL
);
CREATE TABLE parcels (
  id INTEGER PRIMARY KEY,
  tracking TEXT NOT NULL UNIQUE,
  carrier TEXT NOT NULL REFERENCES carriers(code),
  weight_lb REAL NOT NULL,
  dims TEXT,
  price TEXT NOT NULL,
  zip TEXT
);
CREATE TABLE scans (
  parcel_id INTEGER NOT NULL REFERENCES parcels(id) ON DELETE CASCADE,
  at TEXT NOT NULL,
  place TEXT NOT NULL,
  PRIMARY KEY (parcel_id, at)
) WITHOUT ROWID;
