CREATE TABLE customers (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, name TEXT);
CREATE TABLE orders (id INTEGER PRIMARY KEY, customer_id INTEGER, total INTEGER NOT NULL);

INSERT INTO customers (id,code,name) VALUES
  (1, 'A-01', 'Ana'),
  (2, 'A-02', 'Bo'),
  (7, 'B-01', 'Chen'),
  (9, 'B-02', 'Dora'),
  (12, 'C-01', NULL);
INSERT INTO orders (id,customer_id,total) VALUES
  (1, 1, 100),
  (2, 9, 250),
  (3, 7, 0),
  (4, 12, 75),
  (5, NULL, 30),
  (6, 1, 100),
  (7, 2, -20);
