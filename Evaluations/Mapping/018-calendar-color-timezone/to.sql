CREATE TABLE calendars (
	id INTEGER PRIMARY KEY,
	owner TEXT NOT NULL,
	name TEXT NOT NULL,
	ctag INTEGER NOT NULL DEFAULT 1,
	description TEXT
);
CREATE TABLE events (
	id INTEGER PRIMARY KEY,
	calendar_id INTEGER NOT NULL REFERENCES calendars(id) ON DELETE CASCADE,
	uid TEXT NOT NULL,
	summary TEXT,
	dtstart BIGINT NOT NULL,
	dtend BIGINT NOT NULL,
	etag VARCHAR(32),
	sequence INTEGER NOT NULL DEFAULT 0,
	timezone VARCHAR(40)
);
CREATE INDEX idx_events_calendar_id_dtstart ON events (calendar_id, dtstart);
