CREATE TABLE wines (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  price INTEGER NOT NULL,
  updated_at TEXT NOT NULL,
  band TEXT
);
CREATE TRIGGER wines_touch AFTER UPDATE ON wines
BEGIN
  UPDATE wines SET updated_at = strftime('%Y-%m-%d %H:%M:%S', 'now') WHERE id = NEW.id;
END;
