CREATE TABLE pack_items (id INTEGER PRIMARY KEY, hero TEXT NOT NULL, item TEXT NOT NULL, qty INTEGER NOT NULL, rarity TEXT);
CREATE TRIGGER pack_items_gone AFTER UPDATE ON pack_items WHEN NEW.qty <= 0
BEGIN
  DELETE FROM pack_items WHERE id = NEW.id;
END;
