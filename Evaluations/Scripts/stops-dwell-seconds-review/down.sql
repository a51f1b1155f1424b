BEGIN;
CREATE TABLE stops_new (
  id INTEGER PRIMARY KEY,
  stop TEXT NOT NULL,
  dwell TEXT NOT NULL CHECK (dwell GLOB '[0-9][0-9]:[0-5][0-9]')
);
INSERT INTO stops_new (id, stop, dwell)
SELECT id, stop, printf('%02d:%02d', dwell_s / 60, dwell_s % 60)
FROM stops;
DROP TABLE stops;
ALTER TABLE stops_new RENAME TO stops;
COMMIT;
