CREATE TABLE meters (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	multiplier REAL DEFAULT 1 NOT NULL,
	sn TEXT NOT NULL UNIQUE,
	installed_at TIMESTAMP,
	lon REAL,
	tariff_id BIGINT NOT NULL REFERENCES tariffs (id) ON DELETE CASCADE,
	lat REAL,
	fw_version TEXT
);
CREATE TABLE tariffs (
	valid_from DATE NOT NULL,
	code TEXT NOT NULL UNIQUE,
	price_per_kwh NUMERIC(12,2) NOT NULL,
	id INTEGER PRIMARY KEY AUTOINCREMENT
);
CREATE INDEX idx_meters_tariff_id ON meters (tariff_id);
