CREATE TABLE attendance (
	id INTEGER PRIMARY KEY,
	student_id INTEGER NOT NULL,
	day DATE NOT NULL,
	period INTEGER,
	code VARCHAR(2) NOT NULL CHECK (length(code) <= 2),
	reason TEXT,
	taker INTEGER NOT NULL,
	taken_at DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
	UNIQUE (student_id, day, period)
);
