BEGIN;
ALTER TABLE gear ADD COLUMN vendor_price INTEGER;
REPLACE INTO gear (id, name, rarity, vendor_price)
  SELECT id, name, rarity, 5 FROM gear WHERE rarity = 'common';
CREATE INDEX gear_rarity ON gear(rarity);
COMMIT;
