PRAGMA foreign_keys = OFF;
BEGIN;
CREATE TABLE supplier_sku_o (supplier_id INTEGER NOT NULL REFERENCES supplier(id), sku_id INTEGER NOT NULL REFERENCES sku(id), price REAL, lead_days INTEGER, PRIMARY KEY (supplier_id, sku_id)) WITHOUT ROWID;
INSERT INTO supplier_sku_o SELECT supplier_id, sku_id, price_cents / 100.0, lead_days FROM supplier_sku;
DROP TABLE supplier_sku;
ALTER TABLE supplier_sku_o RENAME TO supplier_sku;
COMMIT;
