BEGIN;
CREATE TABLE product_attrs (
  product_id INTEGER NOT NULL REFERENCES products(id),
  attr TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (product_id, attr)
);
INSERT INTO product_attrs SELECT p.id, j.key, j.value FROM products p, json_each(p.attrs) j;
ALTER TABLE products DROP COLUMN attrs;
COMMIT;
