-- Replace manager_name by a self-referencing manager_id
PRAGMA foreign_keys = OFF;
BEGIN TRANSACTION;

CREATE TABLE employees_new (
  emp_id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  job TEXT,
  manager_id INTEGER REFERENCES employees(emp_id)
);

-- Look up the id of the manager by name (names are unique)
INSERT INTO employees_new (emp_id, name, job, manager_id)
SELECT e.emp_id, e.name, e.job, m.emp_id
FROM employees e
LEFT JOIN employees m ON m.name = e.manager_name;

DROP TABLE employees;
ALTER TABLE employees_new RENAME TO employees;

COMMIT;
PRAGMA foreign_keys = ON;
