CREATE TABLE depot (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL
);
CREATE TABLE item (
  id INTEGER PRIMARY KEY,
  sku TEXT NOT NULL,
  qty INTEGER,
  depot_id INTEGER REFERENCES depot(id)
);
CREATE UNIQUE INDEX ux_item_sku ON item(sku);
