BEGIN;
ALTER TABLE flights ADD COLUMN origin TEXT;
ALTER TABLE flights ADD COLUMN dest TEXT;
UPDATE flights SET origin = substr(route, 1, 3), dest = substr(route, 5);
CREATE TABLE flights_new (
  id INTEGER PRIMARY KEY,
  seats INTEGER,
  origin TEXT,
  dest TEXT
);
INSERT INTO flights_new (id, seats, origin, dest)
  SELECT id, seats, origin, dest FROM flights;
DROP TABLE flights;
ALTER TABLE flights_new RENAME TO flights;
COMMIT;
