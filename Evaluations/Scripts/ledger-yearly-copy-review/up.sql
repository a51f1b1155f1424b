BEGIN;
CREATE TABLE ledger_v2 (
  id INTEGER PRIMARY KEY,
  booked TEXT,
  account TEXT NOT NULL,
  cents INTEGER NOT NULL,
  currency TEXT NOT NULL DEFAULT 'EUR'
);
INSERT INTO ledger_v2 (id, booked, account, cents) SELECT id, booked, account, cents FROM ledger WHERE booked BETWEEN '2021-01-01' AND '2021-12-31';
INSERT INTO ledger_v2 (id, booked, account, cents) SELECT id, booked, account, cents FROM ledger WHERE booked BETWEEN '2022-01-01' AND '2022-12-31';
INSERT INTO ledger_v2 (id, booked, account, cents) SELECT id, booked, account, cents FROM ledger WHERE booked BETWEEN '2023-01-01' AND '2023-12-31';
INSERT INTO ledger_v2 (id, booked, account, cents) SELECT id, booked, account, cents FROM ledger WHERE booked BETWEEN '2024-01-01' AND '2024-12-31';
DROP TABLE ledger;
ALTER TABLE ledger_v2 RENAME TO ledger;
CREATE INDEX ledger_account ON ledger(account);
COMMIT;
