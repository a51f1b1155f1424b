CREATE TABLE events (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  at TEXT
);
CREATE INDEX ix_events_at ON events(at);
