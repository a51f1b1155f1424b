PRAGMA foreign_keys = OFF;
BEGIN;
CREATE TABLE employees_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, department_id INTEGER REFERENCES departments (id));
INSERT INTO employees_new (id, name, department_id)
SELECT e.id, e.name, e.department_id FROM employees e JOIN departments d ON d.id = e.department_id;
DROP TABLE employees;
ALTER TABLE employees_new RENAME TO employees;
COMMIT;
