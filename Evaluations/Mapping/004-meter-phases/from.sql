CREATE TABLE readings (
	energy_kwh REAL NOT NULL,
	voltage_l1 REAL,
	taken_at TIMESTAMP NOT NULL,
	meter_id BIGINT NOT NULL REFERENCES meters (id) ON DELETE CASCADE,
	voltage_l2 REAL,
	voltage_l3 REAL,
	id INTEGER PRIMARY KEY AUTOINCREMENT
);
CREATE TABLE meters (
	installed_on DATE,
	serial TEXT NOT NULL UNIQUE,
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	site TEXT NOT NULL
);
CREATE INDEX idx_readings_meter_id_taken_at ON readings (meter_id, taken_at);
