BEGIN;
DROP VIEW narcotic_stock;
ALTER TABLE item ADD COLUMN rx_only INTEGER NOT NULL DEFAULT 0;
ALTER TABLE item ADD COLUMN cold_chain INTEGER NOT NULL DEFAULT 0;
ALTER TABLE item ADD COLUMN narcotic INTEGER NOT NULL DEFAULT 0;
UPDATE item SET rx_only = 1    WHERE flags IN (1, 3, 5, 7);
UPDATE item SET cold_chain = 1 WHERE flags IN (2, 3, 6, 7);
UPDATE item SET narcotic = 1   WHERE flags IN (4, 5, 6);
ALTER TABLE item DROP COLUMN flags;
CREATE VIEW narcotic_stock AS
  SELECT s.id, i.name, s.qty FROM stock s JOIN item i ON i.id = s.item_id WHERE i.narcotic = 1;
COMMIT;
