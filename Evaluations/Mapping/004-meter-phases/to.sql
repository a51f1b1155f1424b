CREATE TABLE readings (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	energy_kwh REAL NOT NULL,
	current_l1 REAL,
	current_l2 REAL,
	taken_at TIMESTAMP NOT NULL,
	current_l3 REAL,
	meter_id BIGINT NOT NULL REFERENCES meters (id) ON DELETE CASCADE
);
CREATE TABLE meters (
	site TEXT NOT NULL,
	installed_on DATE,
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	serial TEXT NOT NULL UNIQUE
);
CREATE INDEX idx_readings_meter_id_taken_at ON readings (meter_id, taken_at);
