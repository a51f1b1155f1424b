BEGIN;
CREATE TABLE parts_new (
  id INTEGER PRIMARY KEY,
  sku TEXT NOT NULL,
  color TEXT,
  length_mm INTEGER
);
INSERT INTO parts_new (id, sku, color, length_mm)
SELECT id, sku, json_extract(attrs, '$.color'), json_extract(attrs, '$.length_mm')
FROM parts;
DROP TABLE parts;
ALTER TABLE parts_new RENAME TO parts;
COMMIT;
