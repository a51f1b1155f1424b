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
