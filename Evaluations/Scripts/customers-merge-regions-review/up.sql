BEGIN;
CREATE TABLE customers (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  vat TEXT,
  region TEXT NOT NULL
);
INSERT OR REPLACE INTO customers SELECT id, name, vat, 'eu' FROM customers_eu;
INSERT OR REPLACE INTO customers SELECT id + 1000, name, vat, 'us' FROM customers_us;
DROP TABLE customers_eu;
DROP TABLE customers_us;
COMMIT;
