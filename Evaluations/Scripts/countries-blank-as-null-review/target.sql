CREATE TABLE accounts (
  id INTEGER PRIMARY KEY,
  email TEXT NOT NULL,
  country TEXT NOT NULL DEFAULT 'XX',
  vat_id TEXT
);
CREATE INDEX idx_accounts_country ON accounts(country);
