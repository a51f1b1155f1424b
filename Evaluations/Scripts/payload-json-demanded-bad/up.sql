BEGIN;
CREATE TABLE events_new (id INTEGER PRIMARY KEY, payload TEXT NOT NULL CHECK (json_valid(payload)));
INSERT OR IGNORE INTO events_new SELECT id, payload FROM events;
DROP TABLE events;
ALTER TABLE events_new RENAME TO events;
COMMIT;
