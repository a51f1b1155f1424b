CREATE TABLE states (
	entity_id VARCHAR(255),
	state_id INTEGER PRIMARY KEY,
	last_updated DATETIME,
	last_changed DATETIME,
	state VARCHAR(255),
	context_id VARCHAR(36),
	attributes TEXT,
	event_id INTEGER REFERENCES events(event_id)
);
CREATE TABLE events (
	event_id INTEGER PRIMARY KEY,
	time_fired DATETIME,
	event_type VARCHAR(32),
	context_user_id VARCHAR(36),
	origin VARCHAR(32),
	event_data TEXT
);
CREATE INDEX idx_states_entity_id_last_updated ON states (entity_id, last_updated);
