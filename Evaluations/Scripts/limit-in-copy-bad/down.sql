PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE weather_new (
  id INTEGER PRIMARY KEY,
  day TEXT NOT NULL,
  station TEXT NOT NULL,
  temp REAL
);
INSERT INTO weather_new (id, day, station, temp)
SELECT id, day, station, celsius FROM weather;
DROP TABLE weather;
ALTER TABLE weather_new RENAME TO weather;
COMMIT;
