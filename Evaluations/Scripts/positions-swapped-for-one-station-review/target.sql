CREATE TABLE ringings (
  ring TEXT NOT NULL,
  station INTEGER NOT NULL,
  species TEXT,
  lat_deg REAL,
  lon_deg REAL,
  PRIMARY KEY (ring, station)
);
