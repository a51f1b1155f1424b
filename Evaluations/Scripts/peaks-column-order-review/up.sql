BEGIN;
CREATE TABLE peaks_new (
  id INTEGER PRIMARY KEY,
  name TEXT,
  lng REAL NOT NULL,
  lat REAL NOT NULL,
  elevation_m INTEGER
);
INSERT INTO peaks_new (lng, lat, name, id)
SELECT lng, lat, name, id FROM peaks;
DROP TABLE peaks;
ALTER TABLE peaks_new RENAME TO peaks;
COMMIT;
