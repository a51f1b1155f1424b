CREATE TABLE items (
  id INTEGER PRIMARY KEY,
  sku TEXT NOT NULL,
  qty INTEGER NOT NULL DEFAULT 0,
  status TEXT NOT NULL DEFAULT 'visible',
  barcode TEXT
);
CREATE TRIGGER items_hide AFTER UPDATE ON items WHEN NEW.qty <= 0
BEGIN
  UPDATE items SET status = 'hidden' WHERE id = NEW.id;
END;
