CREATE TABLE wells (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  lat REAL CHECK (abs(lat) <= 90),
  lng REAL
);
