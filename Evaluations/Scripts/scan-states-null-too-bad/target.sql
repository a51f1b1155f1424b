CREATE TABLE scans (
  id INTEGER PRIMARY KEY,
  parcel TEXT NOT NULL,
  state TEXT,
  scanned_at TEXT
);
CREATE INDEX ix_scans_parcel ON scans(parcel);
