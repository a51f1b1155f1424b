CREATE TABLE meters (
	serial_number TEXT NOT NULL UNIQUE,
	ct_ratio REAL DEFAULT 1 NOT NULL,
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	installed_at TIMESTAMP,
	site_id BIGINT,
	firmware_version TEXT,
	tariff_id BIGINT NOT NULL REFERENCES tariffs (id) ON DELETE CASCADE
);
CREATE TABLE tariffs (
	valid_from DATE NOT NULL,
	code TEXT NOT NULL UNIQUE,
	price_per_kwh NUMERIC(12,2) NOT NULL,
	id INTEGER PRIMARY KEY AUTOINCREMENT
);
CREATE INDEX idx_meters_tariff_id ON meters (tariff_id);
