PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE entries_new (
  id INTEGER PRIMARY KEY,
  booked TEXT NOT NULL,
  account TEXT NOT NULL REFERENCES accounts(no),
  amount NUMERIC NOT NULL,
  side TEXT NOT NULL CHECK (side IN ('D', 'C')),
  memo TEXT
);
INSERT INTO entries_new (id, booked, account, amount, side, memo)
  SELECT id, booked, account, abs(cents) / 100.0, iif(cents < 0, 'C', 'D'), memo FROM entries;
DROP TABLE entries;
ALTER TABLE entries_new RENAME TO entries;
CREATE INDEX ix_entries_account ON entries(account, booked DESC);
COMMIT;
PRAGMA foreign_keys=ON;
