PRAGMA foreign_keys=OFF;
BEGIN IMMEDIATE;
CREATE TABLE new_payslips(
  id INTEGER PRIMARY KEY,
  emp_no INTEGER NOT NULL REFERENCES employees(emp_no),
  period TEXT NOT NULL,
  gross REAL NOT NULL,
  tax REAL NOT NULL,
  UNIQUE(emp_no, period)
);
INSERT INTO new_payslips(id, emp_no, period, gross, tax)
SELECT id, emp_no, period, gross_cents/100.0, tax_cents/100.0
FROM payslips;
DROP TABLE payslips;
ALTER TABLE new_payslips RENAME TO payslips;
PRAGMA foreign_key_check;
COMMIT;
PRAGMA foreign_keys=ON;
