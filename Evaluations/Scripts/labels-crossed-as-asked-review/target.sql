CREATE TABLE berths (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  lon REAL,
  lat REAL,
  depth_m REAL
);
CREATE INDEX ix_berths_pos ON berths(lon, lat);
