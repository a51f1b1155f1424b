PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE events_new (
  id INTEGER PRIMARY KEY,
  venue_id INTEGER NOT NULL REFERENCES venues(id) ON DELETE RESTRICT,
  title TEXT NOT NULL,
  starts TEXT NOT NULL,
  minutes INTEGER,
  capacity INTEGER
);
INSERT INTO events_new (id, venue_id, title, starts, minutes, capacity)
  SELECT id, venue_id, title, starts, CAST((julianday(ends) - julianday(starts)) * 24 AS INTEGER), capacity FROM events;
DROP TABLE events;
ALTER TABLE events_new RENAME TO events;
COMMIT;
PRAGMA foreign_keys=ON;
