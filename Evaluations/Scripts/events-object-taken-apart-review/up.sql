BEGIN;
CREATE TABLE events_new (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  type TEXT,
  user_id INTEGER,
  amount REAL
);
INSERT INTO events_new
SELECT id, at, payload ->> '$.type', payload ->> '$.user', payload ->> '$.amount' FROM events;
DROP TABLE events;
ALTER TABLE events_new RENAME TO events;
COMMIT;
