CREATE TABLE accounts (
  no TEXT PRIMARY KEY,
  title TEXT NOT NULL
);
CREATE TABLE entries (
  id INTEGER PRIMARY KEY,
  booked TEXT NOT NULL,
  account TEXT NOT NULL REFERENCES accounts(no),
  cents INTEGER NOT NULL,
  memo TEXT
);
CREATE INDEX ix_entries_account ON entries(account, booked DESC);
