PRAGMA foreign_keys = OFF;
BEGIN TRANSACTION;

-- SQLite cannot add NOT NULL to an existing column, so we rebuild the table
CREATE TABLE accounts_new (
  id INTEGER PRIMARY KEY,
  email TEXT NOT NULL,
  country TEXT NOT NULL DEFAULT 'XX',
  vat_id TEXT
);

INSERT INTO accounts_new (id, email, country, vat_id)
SELECT id, email,
       CASE WHEN TRIM(COALESCE(country, '')) = '' THEN 'XX' ELSE country END,
       vat_id
FROM accounts;

DROP TABLE accounts;
ALTER TABLE accounts_new RENAME TO accounts;
CREATE INDEX idx_accounts_country ON accounts(country);

COMMIT;
PRAGMA foreign_keys = ON;
