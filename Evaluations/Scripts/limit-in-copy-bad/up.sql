PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE weather_new (
  id INTEGER PRIMARY KEY,
  day TEXT NOT NULL,
  station TEXT NOT NULL,
  celsius REAL
);
INSERT INTO weather_new (id, day, station, celsius)
SELECT id, day, station, temp FROM weather ORDER BY id LIMIT 50;
DROP TABLE weather;
ALTER TABLE weather_new RENAME TO weather;
COMMIT;
