ALTER TABLE items ADD COLUMN net REAL;
ALTER TABLE items ADD COLUMN gross REAL;
UPDATE items SET net = price_net;
UPDATE items SET gross = price_net WHERE price_gross IS NOT NULL;
ALTER TABLE items DROP COLUMN price_net;
ALTER TABLE items DROP COLUMN price_gross;
