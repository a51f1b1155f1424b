PRAGMA foreign_keys = OFF;
BEGIN;
DROP VIEW narcotic_stock;
CREATE TABLE item_old (
  id INTEGER PRIMARY KEY,
  pzn TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  flags INTEGER NOT NULL DEFAULT 0 CHECK (flags IN (0,1,2,3,4,5,6,7)), -- 1 rx only, 2 cold chain, 4 narcotic
  price_cents INTEGER
);
INSERT INTO item_old (id, pzn, name, flags, price_cents)
SELECT id, pzn, name, rx_only + 2 * cold_chain + 4 * narcotic, price_cents FROM item;
DROP TABLE item;
ALTER TABLE item_old RENAME TO item;
CREATE VIEW narcotic_stock AS
  SELECT s.id, i.name, s.qty FROM stock s JOIN item i ON i.id = s.item_id WHERE i.flags & 4;
COMMIT;
PRAGMA foreign_keys = ON;
