CREATE TABLE parcels (
  id INTEGER PRIMARY KEY,
  ref TEXT NOT NULL,
  weight_g REAL,
  bay TEXT
);
