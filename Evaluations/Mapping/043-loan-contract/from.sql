CREATE TABLE loan (
    id INTEGER NOT NULL PRIMARY KEY,
    borrower_id INTEGER NOT NULL,
    principal DECIMAL(12,2) NOT NULL,
    apr DOUBLE PRECISION NOT NULL,
    term INTEGER NOT NULL,
    collateral TEXT,
    disbursed DATE,
    officer_id INTEGER
);
CREATE INDEX idx_loan_borrower_id ON loan (borrower_id);
