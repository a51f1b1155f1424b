ALTER TABLE pack_items DROP COLUMN rarity;
