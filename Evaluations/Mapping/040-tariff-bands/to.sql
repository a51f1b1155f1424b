CREATE TABLE tariffs (
	day_rate NUMERIC(12,2) NOT NULL,
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	name TEXT NOT NULL,
	night_rate NUMERIC(12,2) NOT NULL,
	standing_charge NUMERIC(12,2) NOT NULL,
	valid_from DATE NOT NULL,
	valid_to DATE,
	vat_percent NUMERIC(12,2)
);
CREATE INDEX idx_tariffs_valid_from ON tariffs (valid_from);
