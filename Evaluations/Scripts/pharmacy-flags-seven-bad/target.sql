CREATE TABLE item (
  id INTEGER PRIMARY KEY,
  pzn TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  price_cents INTEGER,
  rx_only INTEGER NOT NULL DEFAULT 0,
  cold_chain INTEGER NOT NULL DEFAULT 0,
  narcotic INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE stock (
  id INTEGER PRIMARY KEY,
  item_id INTEGER NOT NULL REFERENCES item(id),
  lot TEXT,
  qty INTEGER NOT NULL,
  expires TEXT
);
CREATE INDEX stock_item ON stock(item_id);
CREATE VIEW narcotic_stock AS
  SELECT s.id, i.name, s.qty FROM stock s JOIN item i ON i.id = s.item_id WHERE i.narcotic = 1;
