CREATE TABLE items (id INTEGER PRIMARY KEY, name TEXT NOT NULL, stock INTEGER NOT NULL);
CREATE TABLE moves (id INTEGER PRIMARY KEY, item_id INTEGER NOT NULL REFERENCES items(id), qty INTEGER NOT NULL);
INSERT INTO items (id, name, stock) VALUES
  (1, 'Bolt', 41),
  (2, 'Nut', 12),
  (3, 'Washer', 19),
  (4, 'Screw', 45),
  (5, 'Nail', 45),
  (6, 'Hinge', 42);
INSERT INTO moves (id, item_id, qty) VALUES
  (1, 1, 4),
  (2, 1, 2),
  (3, 1, 2),
  (4, 3, 4),
  (5, 2, 1),
  (6, 5, 3),
  (7, 5, 2),
  (8, 1, 2),
  (9, 3, 1),
  (10, 5, 1),
  (11, 5, 1),
  (12, 5, 2),
  (13, 4, 4),
  (14, 3, 4),
  (15, 5, 4);
CREATE TRIGGER moves_stock AFTER INSERT ON moves BEGIN UPDATE items SET stock = stock - NEW.qty WHERE id = NEW.item_id; END;
