CREATE TABLE charge_sessions (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	connector_id BIGINT NOT NULL REFERENCES connectors (id) ON DELETE CASCADE,
	meter_start BIGINT NOT NULL,
	started_at TIMESTAMP NOT NULL,
	stopped_at TIMESTAMP,
	energy_kwh REAL DEFAULT 0 NOT NULL,
	rfid_tag TEXT NOT NULL,
	invoice_id BIGINT
);
CREATE TABLE connectors (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	station TEXT NOT NULL,
	position INTEGER NOT NULL,
	max_kw REAL NOT NULL
);
CREATE INDEX idx_charge_sessions_connector_id ON charge_sessions (connector_id);
CREATE INDEX idx_charge_sessions_rfid_tag ON charge_sessions (rfid_tag);
