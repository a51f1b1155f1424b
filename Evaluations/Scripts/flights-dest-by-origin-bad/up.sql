PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE airports_new (
  iata TEXT PRIMARY KEY NOT NULL,
  city TEXT
);
INSERT INTO airports_new SELECT iata, city FROM airports;
CREATE TABLE flights_new (
  no TEXT PRIMARY KEY NOT NULL,
  origin TEXT NOT NULL REFERENCES airports(iata),
  dest TEXT REFERENCES airports(iata),
  dep TEXT
);
INSERT INTO flights_new (no, origin, dest, dep)
SELECT f.no,
       (SELECT a.iata FROM airports a WHERE a.id = f.origin_id),
       (SELECT a.iata FROM airports a WHERE a.id = f.origin_id),
       f.dep
  FROM flights f;
DROP TABLE flights;
DROP TABLE airports;
ALTER TABLE airports_new RENAME TO airports;
ALTER TABLE flights_new RENAME TO flights;
PRAGMA foreign_key_check;
COMMIT;
