CREATE TABLE attendance (
	id INTEGER PRIMARY KEY,
	student_id INTEGER NOT NULL,
	code VARCHAR(2) NOT NULL CHECK (length(code) <= 2),
	taken_at DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
	school_date DATE NOT NULL,
	comment VARCHAR(255),
	taken_by_staff_id INTEGER NOT NULL,
	minutes_late INTEGER
);
