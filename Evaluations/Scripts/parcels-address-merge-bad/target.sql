CREATE TABLE parcels (
  id INTEGER PRIMARY KEY,
  address TEXT
);
