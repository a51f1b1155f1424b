CREATE TABLE loan (
    id INTEGER NOT NULL PRIMARY KEY,
    borrower_id INTEGER NOT NULL,
    principal DECIMAL(12,2) NOT NULL,
    annual_rate DOUBLE PRECISION NOT NULL,
    term_months INTEGER NOT NULL,
    disbursed_on DATE,
    loan_officer_id INTEGER,
    guarantor_id INTEGER
);
CREATE INDEX idx_loan_borrower_id ON loan (borrower_id);
