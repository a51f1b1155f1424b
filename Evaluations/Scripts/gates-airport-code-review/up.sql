PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE gates_new (
  id INTEGER PRIMARY KEY,
  airport_id INTEGER NOT NULL REFERENCES airports(id),
  airport_code TEXT NOT NULL,
  name TEXT NOT NULL,
  cap INTEGER
);
INSERT INTO gates_new (id, airport_id, airport_code, name, cap)
SELECT g.id, g.airport_id, a.code, g.name, g.cap
FROM gates g
INNER JOIN airports a ON a.id = g.airport_id;
DROP TABLE gates;
ALTER TABLE gates_new RENAME TO gates;
COMMIT;
PRAGMA foreign_keys=ON;
