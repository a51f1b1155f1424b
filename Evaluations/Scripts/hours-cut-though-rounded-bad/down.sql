PRAGMA foreign_keys = OFF;
BEGIN;
CREATE TABLE absence_o (id INTEGER PRIMARY KEY, emp_id INTEGER NOT NULL REFERENCES employee(id), kind TEXT NOT NULL, day_from TEXT NOT NULL, day_to TEXT, hours REAL);
INSERT INTO absence_o SELECT id, emp_id, kind, day_from, day_to, minutes / 60.0 FROM absence;
DROP TABLE absence;
ALTER TABLE absence_o RENAME TO absence;
COMMIT;
