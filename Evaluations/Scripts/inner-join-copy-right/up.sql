PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE products_new (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  supplier_id INTEGER REFERENCES suppliers(id),
  stock INTEGER NOT NULL
);
INSERT INTO products_new (id, title, supplier_id, stock)
SELECT p.id, p.title, s.id, p.stock FROM products p LEFT JOIN suppliers s ON s.code = p.supplier_code;
DROP TABLE products;
ALTER TABLE products_new RENAME TO products;
COMMIT;
