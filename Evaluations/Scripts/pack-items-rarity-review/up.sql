ALTER TABLE pack_items ADD COLUMN rarity TEXT;
UPDATE pack_items SET rarity = 'common';
