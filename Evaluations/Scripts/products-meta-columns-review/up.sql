BEGIN;
ALTER TABLE products ADD COLUMN color TEXT;
ALTER TABLE products ADD COLUMN size TEXT;
UPDATE products SET color = json_extract(meta, '$.color'), size = json_extract(meta, '$.size');
ALTER TABLE products DROP COLUMN meta;
COMMIT;
