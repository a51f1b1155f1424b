BEGIN;
CREATE TABLE stops_new (
  id INTEGER PRIMARY KEY,
  stop TEXT NOT NULL,
  dwell_s INTEGER NOT NULL
);
INSERT INTO stops_new (id, stop, dwell_s)
SELECT id, stop, substr(dwell, 1, 2) * 60 + substr(dwell, 4)
FROM stops;
DROP TABLE stops;
ALTER TABLE stops_new RENAME TO stops;
COMMIT;
