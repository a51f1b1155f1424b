CREATE TABLE zone (code TEXT PRIMARY KEY, name TEXT) WITHOUT ROWID;

CREATE TABLE bin (zone TEXT NOT NULL REFERENCES zone(code), aisle INTEGER NOT NULL, slot INTEGER NOT NULL, cap INTEGER, PRIMARY KEY (zone, aisle, slot)) WITHOUT ROWID;

CREATE TABLE sku (id INTEGER PRIMARY KEY, ean TEXT UNIQUE, name TEXT NOT NULL, pack INTEGER NOT NULL DEFAULT 12);

CREATE TABLE stock (zone TEXT NOT NULL, aisle INTEGER NOT NULL, slot INTEGER NOT NULL, sku_id INTEGER NOT NULL REFERENCES sku(id), qty INTEGER NOT NULL, batch TEXT, PRIMARY KEY (zone, aisle, slot, sku_id), FOREIGN KEY (zone, aisle, slot) REFERENCES bin(zone, aisle, slot)) WITHOUT ROWID;

CREATE TABLE movement (id INTEGER PRIMARY KEY, sku_id INTEGER, qty INTEGER NOT NULL, reason TEXT, at TEXT NOT NULL);

CREATE TABLE supplier (id INTEGER PRIMARY KEY, name TEXT NOT NULL, iban TEXT);

CREATE TABLE supplier_sku (supplier_id INTEGER NOT NULL REFERENCES supplier(id), sku_id INTEGER NOT NULL REFERENCES sku(id), lead_days INTEGER, price_cents INTEGER, PRIMARY KEY (supplier_id, sku_id)) WITHOUT ROWID;

CREATE INDEX ix_stock_neg ON stock(sku_id) WHERE qty < 0;

CREATE INDEX ix_sku_name ON sku(upper(name));

CREATE VIEW v_sku_qty AS SELECT sku_id, sum(qty) AS qty FROM stock GROUP BY sku_id;

CREATE VIEW v_short AS SELECT s.ean, s.name, q.qty FROM sku s JOIN v_sku_qty q ON q.sku_id = s.id WHERE q.qty < s.pack;

CREATE TRIGGER stock_au AFTER UPDATE OF qty ON stock WHEN old.qty <> new.qty BEGIN INSERT INTO movement(sku_id, qty, reason, at) VALUES (new.sku_id, new.qty - old.qty, 'auto', '2024-01-01'); END;
