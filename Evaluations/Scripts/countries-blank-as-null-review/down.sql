BEGIN TRANSACTION;
CREATE TABLE accounts_old (
  id INTEGER PRIMARY KEY,
  email TEXT NOT NULL,
  country TEXT,
  vat_id TEXT
);
INSERT INTO accounts_old SELECT id, email, NULLIF(country, 'XX'), vat_id FROM accounts;
DROP TABLE accounts;
ALTER TABLE accounts_old RENAME TO accounts;
CREATE INDEX idx_accounts_country ON accounts(country);
COMMIT;
