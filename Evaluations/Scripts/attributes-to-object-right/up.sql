BEGIN;
ALTER TABLE products ADD COLUMN attrs TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(attrs));
UPDATE products SET attrs = a.j
FROM (SELECT product_id, json_group_object(attr, value) AS j FROM product_attrs GROUP BY product_id) AS a
WHERE a.product_id = products.id;
DROP TABLE product_attrs;
COMMIT;
