BEGIN;
CREATE TABLE stations_new (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  lng REAL,
  lat REAL,
  kind TEXT
);
INSERT INTO stations_new SELECT *, NULL FROM stations;
DROP TABLE stations;
ALTER TABLE stations_new RENAME TO stations;
COMMIT;
