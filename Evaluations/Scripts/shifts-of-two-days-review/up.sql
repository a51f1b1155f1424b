BEGIN;
CREATE TABLE schedule(id INTEGER PRIMARY KEY, emp_id INTEGER NOT NULL REFERENCES emp(id), day TEXT NOT NULL, shift TEXT NOT NULL);
INSERT INTO schedule(emp_id, day, shift) SELECT id, 'mon', shift FROM emp;
INSERT INTO schedule(emp_id, day, shift) SELECT id, 'tue', shift FROM emp;
ALTER TABLE emp DROP COLUMN shift;
COMMIT;
