CREATE TABLE customers (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  email_primary TEXT,
  email_secondary TEXT
);
