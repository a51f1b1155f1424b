CREATE TABLE depots (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  lat REAL,
  lng REAL
);
