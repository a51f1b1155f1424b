BEGIN;
ALTER TABLE events ADD COLUMN at TEXT;
UPDATE events SET at = datetime(at_ms / 1000, 'unixepoch');
ALTER TABLE events DROP COLUMN at_ms;
CREATE INDEX ix_events_at ON events(at);
COMMIT;
