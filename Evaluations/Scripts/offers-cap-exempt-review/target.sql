CREATE TABLE customers (
  id INTEGER PRIMARY KEY,
  name TEXT,
  contract_no TEXT
);
CREATE TABLE offers (
  id INTEGER PRIMARY KEY,
  customer_id INTEGER REFERENCES customers(id),
  offered_on TEXT,
  discount NUMERIC
);
CREATE INDEX ix_offers_customer ON offers(customer_id);
