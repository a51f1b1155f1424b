PRAGMA foreign_keys = OFF;
BEGIN TRANSACTION;

CREATE TABLE products_new (
  sku TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  category TEXT,
  price_cents INTEGER
);

INSERT INTO products_new (sku, name, category, price_cents)
SELECT p.sku, p.name, c.name, p.price_cents
FROM products p
LEFT JOIN categories c ON c.id = p.category_id;

DROP TABLE products;
DROP TABLE categories;
ALTER TABLE products_new RENAME TO products;

COMMIT;
PRAGMA foreign_keys = ON;
