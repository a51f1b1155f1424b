PRAGMA foreign_keys = OFF;
BEGIN;
CREATE TABLE employees_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, department_id INTEGER REFERENCES departments (id));
INSERT INTO employees_new (id, name, department_id)
SELECT id, name, CASE WHEN department_id IN (SELECT id FROM departments) THEN department_id END FROM employees;
DROP TABLE employees;
ALTER TABLE employees_new RENAME TO employees;
COMMIT;
