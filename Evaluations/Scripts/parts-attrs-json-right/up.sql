BEGIN;
CREATE TABLE parts_new (
  id INTEGER PRIMARY KEY,
  sku TEXT NOT NULL,
  attrs TEXT NOT NULL
);
INSERT INTO parts_new (id, sku, attrs)
SELECT id, sku, json_object('color', color, 'length_mm', length_mm)
FROM parts;
DROP TABLE parts;
ALTER TABLE parts_new RENAME TO parts;
COMMIT;
