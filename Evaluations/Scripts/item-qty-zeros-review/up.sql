PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE item_new (
  id INTEGER PRIMARY KEY,
  sku TEXT NOT NULL,
  qty INTEGER,
  depot_id INTEGER REFERENCES depot(id)
);
INSERT INTO item_new (id, sku, qty, depot_id)
SELECT id, sku, CASE WHEN trim(lower(qty)) IN ('', 'n/a') THEN NULL ELSE replace(trim(qty), ',', '') END, depot_id FROM item;
DROP TABLE item;
ALTER TABLE item_new RENAME TO item;
CREATE UNIQUE INDEX ux_item_sku ON item(sku);
COMMIT;
PRAGMA foreign_keys=ON;
