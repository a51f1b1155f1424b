CREATE TABLE charge_sessions (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	connector_id BIGINT NOT NULL REFERENCES connectors (id) ON DELETE CASCADE,
	start_time TIMESTAMP NOT NULL,
	stop_time TIMESTAMP,
	energy REAL DEFAULT 0 NOT NULL,
	id_tag TEXT NOT NULL,
	stop_reason TEXT,
	meter_start BIGINT NOT NULL
);
CREATE TABLE connectors (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	station TEXT NOT NULL,
	position INTEGER NOT NULL,
	max_kw REAL NOT NULL
);
CREATE INDEX idx_charge_sessions_connector_id ON charge_sessions (connector_id);
CREATE INDEX idx_charge_sessions_id_tag ON charge_sessions (id_tag);
