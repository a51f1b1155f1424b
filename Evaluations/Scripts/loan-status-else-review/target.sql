CREATE TABLE lender (id INTEGER PRIMARY KEY, name TEXT NOT NULL, country TEXT);
CREATE TABLE loan (id INTEGER PRIMARY KEY, lender_id INTEGER REFERENCES lender(id), object_title TEXT NOT NULL, status TEXT NOT NULL CHECK (status IN ('requested', 'on_loan', 'returned', 'unknown')), insured_value INTEGER, due_on TEXT);
CREATE INDEX loan_due ON loan(due_on);
CREATE VIEW open_loans AS SELECT l.id, l.object_title, n.name AS lender FROM loan l JOIN lender n ON n.id = l.lender_id WHERE l.status = 'on_loan';
