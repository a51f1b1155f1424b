CREATE TABLE accounts (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	iban TEXT NOT NULL UNIQUE,
	owner_id BIGINT NOT NULL,
	currency TEXT DEFAULT 'EUR' NOT NULL,
	balance NUMERIC(12,2) DEFAULT 0 NOT NULL,
	daily_transfer_limit NUMERIC(12,2) DEFAULT 1000 NOT NULL,
	opened_at TIMESTAMP NOT NULL,
	closed_at TIMESTAMP
);
CREATE INDEX idx_accounts_owner_id ON accounts (owner_id);
