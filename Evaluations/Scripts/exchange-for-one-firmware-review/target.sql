CREATE TABLE buoys (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL,
  firmware TEXT,
  lat REAL,
  lon REAL
);
