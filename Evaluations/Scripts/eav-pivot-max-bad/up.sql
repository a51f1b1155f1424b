BEGIN;
ALTER TABLE product ADD COLUMN color TEXT;
ALTER TABLE product ADD COLUMN weight TEXT;
ALTER TABLE product ADD COLUMN material TEXT;
UPDATE product SET color = v.color, weight = v.weight, material = v.material
FROM (SELECT product_id,
        max(value) FILTER (WHERE attr = 'color') AS color,
        max(value) FILTER (WHERE attr = 'weight') AS weight,
        max(value) FILTER (WHERE attr = 'material') AS material
      FROM product_attr GROUP BY product_id) AS v
WHERE v.product_id = product.id;
DROP TABLE product_attr;
COMMIT;
