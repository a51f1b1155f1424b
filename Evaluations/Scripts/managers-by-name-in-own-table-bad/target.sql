CREATE TABLE employees (
  emp_id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  job TEXT,
  manager_id INTEGER REFERENCES employees(emp_id)
);
