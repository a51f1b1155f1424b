PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE wells_new (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  lat REAL CHECK (abs(lat) <= 90),
  lng REAL
);
INSERT INTO wells_new (id, name, lat, lng)
  SELECT id, name, lng, lat FROM wells;
DROP TABLE wells;
ALTER TABLE wells_new RENAME TO wells;
COMMIT;
