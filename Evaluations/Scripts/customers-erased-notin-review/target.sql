CREATE TABLE customers (
  id INTEGER PRIMARY KEY,
  name TEXT,
  email TEXT,
  phone TEXT,
  erasure_requested_on TEXT
);
CREATE TABLE invoices (
  id INTEGER PRIMARY KEY,
  customer_id INTEGER REFERENCES customers(id),
  amount NUMERIC,
  paid_on TEXT
);
CREATE TABLE messages (
  id INTEGER PRIMARY KEY,
  customer_id INTEGER REFERENCES customers(id),
  sender_email TEXT,
  body TEXT
);
CREATE INDEX ix_invoices_customer ON invoices(customer_id);
