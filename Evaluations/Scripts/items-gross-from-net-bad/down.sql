ALTER TABLE items RENAME COLUMN net TO price_net;
ALTER TABLE items RENAME COLUMN gross TO price_gross;
