CREATE TABLE carriers (
  code TEXT PRIMARY KEY,
  name TEXT NOT NULL
);
CREATE TABLE parcels (
  tracking TEXT PRIMARY KEY,
  carrier TEXT NOT NULL REFERENCES carriers(code),
  weight_lb REAL NOT NULL,
  dims TEXT,
  price_cents INTEGER NOT NULL,
  zip TEXT
);
CREATE TABLE scans (
  tracking TEXT NOT NULL REFERENCES parcels(tracking) ON DELETE CASCADE,
  at TEXT NOT NULL,
  place TEXT NOT NULL,
  PRIMARY KEY (tracking, at)
) WITHOUT ROWID;
