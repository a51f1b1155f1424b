CREATE TABLE stations (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  lng REAL,
  lat REAL,
  kind TEXT
);
