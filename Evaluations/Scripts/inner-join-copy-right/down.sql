PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE products_new (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  supplier_code TEXT REFERENCES suppliers(code),
  stock INTEGER NOT NULL
);
INSERT INTO products_new (id, title, supplier_code, stock)
SELECT p.id, p.title, s.code, p.stock FROM products p LEFT JOIN suppliers s ON s.id = p.supplier_id;
DROP TABLE products;
ALTER TABLE products_new RENAME TO products;
COMMIT;
