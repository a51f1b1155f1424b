BEGIN;
CREATE TABLE ledger_new (
  id INTEGER PRIMARY KEY,
  booked TEXT,
  account TEXT NOT NULL,
  cents INTEGER NOT NULL
);
INSERT INTO ledger_new (id, booked, account, cents)
  SELECT id, booked, account, cents FROM ledger;
DROP TABLE ledger;
ALTER TABLE ledger_new RENAME TO ledger;
CREATE INDEX ledger_account ON ledger(account);
COMMIT;
