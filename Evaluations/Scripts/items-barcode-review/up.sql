BEGIN;
ALTER TABLE items ADD COLUMN barcode TEXT;
UPDATE items SET barcode = 'EAN' || sku;
COMMIT;
