BEGIN;
CREATE TEMP TABLE moves_copy AS SELECT * FROM moves;
DROP TABLE moves;
CREATE TABLE moves (id INTEGER PRIMARY KEY, item_id INTEGER NOT NULL REFERENCES items(id), qty INTEGER NOT NULL CHECK (qty > 0));
CREATE TRIGGER moves_stock AFTER INSERT ON moves BEGIN UPDATE items SET stock = stock - NEW.qty WHERE id = NEW.item_id; END;
INSERT INTO moves (id, item_id, qty) SELECT id, item_id, qty FROM moves_copy;
DROP TABLE moves_copy;
COMMIT;
