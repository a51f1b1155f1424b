CREATE TABLE parcels (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL,
  region TEXT NOT NULL DEFAULT 'none',
  weight INTEGER
);
