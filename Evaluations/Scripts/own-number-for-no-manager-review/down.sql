PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE new_employees(
  emp_no INTEGER PRIMARY KEY,
  first_name TEXT NOT NULL,
  last_name TEXT NOT NULL,
  manager_no INTEGER REFERENCES employees(emp_no),
  dept TEXT NOT NULL,
  salary REAL NOT NULL,
  hired INTEGER NOT NULL,
  active TEXT NOT NULL DEFAULT 'Y' CHECK(active IN ('Y','N')),
  iban TEXT NOT NULL,
  fte REAL NOT NULL DEFAULT 1.0
);
INSERT INTO new_employees(emp_no, first_name, last_name, manager_no, dept, salary, hired, active, iban, fte)
SELECT emp_no, first_name, last_name, nullif(manager_no, emp_no), dept, salary, hired, active, iban, fte
FROM employees;
DROP TABLE employees;
ALTER TABLE new_employees RENAME TO employees;
CREATE INDEX emp_dept ON employees(dept);
PRAGMA foreign_key_check;
COMMIT;
PRAGMA foreign_keys=ON;
