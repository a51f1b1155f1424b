CREATE TABLE devices (
  id INTEGER PRIMARY KEY,
  serial TEXT NOT NULL,
  site TEXT NOT NULL
);
CREATE TABLE samples (
  serial TEXT NOT NULL,
  at TEXT NOT NULL,
  value REAL NOT NULL,
  site TEXT
);
