CREATE TABLE employees(
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
CREATE TABLE absences(
  id INTEGER PRIMARY KEY,
  emp_no INTEGER NOT NULL REFERENCES employees(emp_no),
  from_day TEXT NOT NULL,
  days INTEGER NOT NULL,
  kind TEXT NOT NULL,
  remark TEXT
);
CREATE TABLE "payslips"(
  id INTEGER PRIMARY KEY,
  emp_no INTEGER NOT NULL REFERENCES employees(emp_no),
  period TEXT NOT NULL,
  gross_cents INTEGER NOT NULL,
  tax_cents INTEGER NOT NULL,
  UNIQUE(emp_no, period)
);
CREATE INDEX emp_dept ON employees(dept);
CREATE INDEX abs_emp ON absences(emp_no);
