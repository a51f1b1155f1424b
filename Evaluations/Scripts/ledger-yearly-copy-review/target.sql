CREATE TABLE ledger (
  id INTEGER PRIMARY KEY,
  booked TEXT,
  account TEXT NOT NULL,
  cents INTEGER NOT NULL,
  currency TEXT NOT NULL DEFAULT 'EUR'
);
CREATE INDEX ledger_account ON ledger(account);
