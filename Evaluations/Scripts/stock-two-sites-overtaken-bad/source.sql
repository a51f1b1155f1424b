CREATE TABLE stock_north (sku TEXT PRIMARY KEY NOT NULL, qty INTEGER NOT NULL);
CREATE TABLE stock_south (sku TEXT PRIMARY KEY NOT NULL, qty INTEGER NOT NULL);
INSERT INTO stock_north (sku, qty) VALUES
  ('SKU01', 23),
  ('SKU02', 28),
  ('SKU03', 9),
  ('SKU04', 11),
  ('SKU05', 49),
  ('SKU06', 39),
  ('SKU07', 7),
  ('SKU08', 35),
  ('SKU09', 45),
  ('SKU10', 21);
INSERT INTO stock_south (sku, qty) VALUES
  ('SKU02', 73),
  ('SKU05', 82),
  ('SKU07', 83),
  ('SKU11', 90),
  ('SKU12', 63),
  ('SKU13', 70);
