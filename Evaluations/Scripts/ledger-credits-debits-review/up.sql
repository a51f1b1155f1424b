BEGIN;
CREATE TABLE credits (
  id INTEGER PRIMARY KEY,
  account TEXT NOT NULL,
  amount INTEGER NOT NULL,
  booked_on TEXT NOT NULL,
  memo TEXT
);
CREATE TABLE debits (
  id INTEGER PRIMARY KEY,
  account TEXT NOT NULL,
  amount INTEGER NOT NULL,
  booked_on TEXT NOT NULL,
  memo TEXT
);
INSERT INTO credits SELECT * FROM ledger WHERE amount > 0;
INSERT INTO debits SELECT * FROM ledger WHERE amount < 0;
DROP TABLE ledger;
COMMIT;
