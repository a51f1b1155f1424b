CREATE TABLE tariffs (
	green_bonus NUMERIC(12,2),
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	name TEXT NOT NULL,
	offpeak_rate NUMERIC(12,2) NOT NULL,
	peak_rate NUMERIC(12,2) NOT NULL,
	standing NUMERIC(12,2) NOT NULL,
	valid_from DATE NOT NULL,
	valid_to DATE
);
CREATE INDEX idx_tariffs_valid_from ON tariffs (valid_from);
