CREATE TABLE carts (id INTEGER PRIMARY KEY, qty INTEGER NOT NULL, unit_cents INTEGER NOT NULL);
INSERT INTO carts (id, qty, unit_cents) VALUES
  (1, 1, 1934),
  (2, 7, 1832),
  (3, 8, 384),
  (4, 1, 584),
  (5, 7, 1607),
  (6, 2, 1322),
  (7, 1, 348),
  (8, 4, 1933),
  (9, 4, 776),
  (10, 1, 1927),
  (11, 2, 372),
  (12, 9, 1979),
  (13, 1, 1125),
  (14, 2, 1273),
  (15, 8, 1200);
