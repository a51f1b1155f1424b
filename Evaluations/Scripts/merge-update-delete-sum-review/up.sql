BEGIN;
UPDATE stock SET qty=(SELECT sum(qty) FROM stock s WHERE s.wh=stock.wh AND s.sku=stock.sku) WHERE id IN (SELECT min(id) FROM stock GROUP BY wh,sku);DELETE FROM stock WHERE id NOT IN (SELECT min(id) FROM stock GROUP BY wh,sku);CREATE UNIQUE INDEX sq ON stock(wh,sku);COMMIT;
