PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE item_old (
  id INTEGER PRIMARY KEY,
  sku TEXT NOT NULL,
  qty TEXT,
  depot_id INTEGER REFERENCES depot(id)
);
INSERT INTO item_old SELECT id, sku, CAST(qty AS TEXT), depot_id FROM item;
DROP TABLE item;
ALTER TABLE item_old RENAME TO item;
CREATE UNIQUE INDEX ux_item_sku ON item(sku);
COMMIT;
PRAGMA foreign_keys=ON;
