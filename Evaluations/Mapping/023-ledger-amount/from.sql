CREATE TABLE ledger_entries (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	account_id BIGINT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
	amt BIGINT NOT NULL,
	memo TEXT,
	fx_rate REAL,
	posted_at TIMESTAMP NOT NULL,
	reversed BOOLEAN DEFAULT 0 NOT NULL
);
CREATE TABLE accounts (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	number TEXT NOT NULL UNIQUE,
	holder TEXT NOT NULL,
	currency TEXT NOT NULL
);
CREATE INDEX idx_ledger_entries_account_id_posted_at ON ledger_entries (account_id, posted_at);
