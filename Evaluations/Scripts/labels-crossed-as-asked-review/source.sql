CREATE TABLE berths (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  lat REAL,
  lon REAL,
  depth_m REAL
);
CREATE INDEX ix_berths_pos ON berths(lat, lon);
INSERT INTO berths (id, name, lat, lon, depth_m) VALUES
  (1, 'Skoltegrunnskaien', 5.3118, 60.3986, 11.5),
  (2, 'Bontelabo', 5.3139, 60.4011, 9.0),
  (3, 'Strandkaien', 5.3222, 60.3950, NULL),
  (4, 'Ågotnes nord', 5.0146, 60.4077, 24.0),
  (7, 'Ågotnes sør', 5.0129, 60.4061, 24.0),
  (8, 'Test berth', NULL, NULL, NULL),
  (9, 'Null Island', 0.0, 0.0, -1.0),
  (12, 'Reykjavík gamla höfn', -21.9408, 64.1519, 6.2),
  (13, 'Skoltegrunnskaien', 5.3118, 60.3986, 11.5);
