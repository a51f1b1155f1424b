PRAGMA foreign_keys=OFF;
BEGIN;
DROP VIEW open_loans;
CREATE TABLE loan_new (id INTEGER PRIMARY KEY, lender_id INTEGER REFERENCES lender(id), object_title TEXT NOT NULL, status TEXT NOT NULL CHECK (status IN ('requested', 'on_loan', 'returned', 'unknown')), insured_value INTEGER, due_on TEXT);
INSERT INTO loan_new (id, lender_id, object_title, status, insured_value, due_on)
SELECT id, lender_id, object_title,
  CASE WHEN TRIM(status) LIKE 'requested' THEN 'requested' WHEN TRIM(status) LIKE 'on_loan' THEN 'on_loan' WHEN TRIM(status) LIKE 'returned' THEN 'returned' ELSE 'unknown' END,
  insured_value, due_on FROM loan;
DROP TABLE loan;
ALTER TABLE loan_new RENAME TO loan;
CREATE INDEX loan_due ON loan(due_on);
CREATE VIEW open_loans AS SELECT l.id, l.object_title, n.name AS lender FROM loan l JOIN lender n ON n.id = l.lender_id WHERE l.status = 'on_loan';
PRAGMA foreign_key_check;
COMMIT;
PRAGMA foreign_keys=ON;
