ALTER TABLE offers RENAME COLUMN price_eur TO price_usd;
