CREATE TABLE ledger (
  id INTEGER PRIMARY KEY,
  booked TEXT NOT NULL,
  amount_cents INTEGER NOT NULL,
  memo TEXT
);
