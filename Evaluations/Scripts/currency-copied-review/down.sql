ALTER TABLE offers RENAME COLUMN price_usd TO price_eur;
