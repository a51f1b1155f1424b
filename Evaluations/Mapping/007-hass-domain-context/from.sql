CREATE TABLE events (
	event_id INTEGER PRIMARY KEY,
	event_type VARCHAR(32),
	event_data TEXT,
	origin VARCHAR(32),
	time_fired DATETIME
);
CREATE TABLE states (
	state_id INTEGER PRIMARY KEY,
	domain VARCHAR(64),
	entity_id VARCHAR(255),
	state VARCHAR(255),
	attributes TEXT,
	event_id INTEGER REFERENCES events(event_id),
	last_changed DATETIME,
	last_updated DATETIME
);
CREATE INDEX idx_states_entity_id_last_updated ON states (entity_id, last_updated);
