CREATE TABLE items (id INTEGER PRIMARY KEY, title TEXT NOT NULL, price_net REAL, price_gross REAL);

INSERT INTO items (id,title,price_net,price_gross) VALUES
  (1, 'Pen', 1.0, 1.19),
  (2, 'Book', 10.0, 10.7),
  (3, 'Gift', 0.0, 0.0),
  (4, 'Unpriced', NULL, NULL),
  (5, 'Net only', 5.0, NULL),
  (6, 'Gross only', NULL, 11.9);
