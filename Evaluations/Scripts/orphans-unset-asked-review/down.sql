BEGIN;
CREATE TABLE employees_old (id INTEGER PRIMARY KEY, name TEXT NOT NULL, department_id INTEGER);
INSERT INTO employees_old SELECT id, name, department_id FROM employees;
DROP TABLE employees;
ALTER TABLE employees_old RENAME TO employees;
COMMIT;
