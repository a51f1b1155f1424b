BEGIN;
DROP INDEX gear_rarity;
ALTER TABLE gear DROP COLUMN vendor_price;
COMMIT;
