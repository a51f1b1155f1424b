CREATE TABLE peaks (
  id INTEGER PRIMARY KEY,
  name TEXT,
  lng REAL NOT NULL,
  lat REAL NOT NULL,
  elevation_m INTEGER
);
