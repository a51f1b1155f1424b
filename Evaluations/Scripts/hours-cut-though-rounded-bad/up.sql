PRAGMA foreign_keys = OFF;
BEGIN;
CREATE TABLE absence_n (id INTEGER PRIMARY KEY, emp_id INTEGER NOT NULL REFERENCES employee(id), kind TEXT NOT NULL, day_from TEXT NOT NULL, day_to TEXT, minutes INTEGER);
INSERT INTO absence_n(id, emp_id, kind, day_from, day_to, minutes)
SELECT id, emp_id, kind, day_from, day_to, CAST(hours AS INTEGER) * 60 FROM absence;
DROP TABLE absence;
ALTER TABLE absence_n RENAME TO absence;
COMMIT;
