BEGIN;
CREATE TABLE flights_new (
  id INTEGER PRIMARY KEY,
  route TEXT NOT NULL CHECK (length(route) = 7 AND route GLOB '[A-Z][A-Z][A-Z]-[A-Z][A-Z][A-Z]'),
  seats INTEGER
);
INSERT INTO flights_new (id, route, seats)
  SELECT id, origin || '-' || dest, seats FROM flights;
DROP TABLE flights;
ALTER TABLE flights_new RENAME TO flights;
COMMIT;
