CREATE TABLE fines (
  id INTEGER PRIMARY KEY,
  docket_no TEXT NOT NULL,
  amount REAL,
  paid_on TEXT
);
