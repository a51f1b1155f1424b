BEGIN;
CREATE TABLE product_attr (product_id INTEGER NOT NULL REFERENCES product(id), attr TEXT NOT NULL CHECK (attr IN ('color','weight','material')), value TEXT NOT NULL, PRIMARY KEY (product_id, attr)) WITHOUT ROWID;
INSERT INTO product_attr
SELECT id, 'color', color FROM product WHERE color <> ''
UNION ALL SELECT id, 'weight', weight FROM product WHERE weight IS NOT NULL
UNION ALL SELECT id, 'material', material FROM product WHERE material IS NOT NULL;
ALTER TABLE product DROP COLUMN color;
ALTER TABLE product DROP COLUMN weight;
ALTER TABLE product DROP COLUMN material;
COMMIT;
