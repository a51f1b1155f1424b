PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE entries_new (
  id INTEGER PRIMARY KEY,
  booked TEXT NOT NULL,
  account TEXT NOT NULL REFERENCES accounts(no),
  cents INTEGER NOT NULL,
  memo TEXT
);
INSERT INTO entries_new (id, booked, account, cents, memo)
  SELECT id, booked, account, CAST(round(amount * 100) AS INTEGER) * CASE side WHEN 'D' THEN 1 WHEN 'c' THEN -1 ELSE 1 END, memo FROM entries;
DROP TABLE entries;
ALTER TABLE entries_new RENAME TO entries;
CREATE INDEX ix_entries_account ON entries(account, booked DESC);
COMMIT;
PRAGMA foreign_keys=ON;
