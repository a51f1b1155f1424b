CREATE TABLE customer (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, full_name TEXT, email TEXT, phone TEXT, vip INTEGER NOT NULL DEFAULT 0, created TEXT);

CREATE TABLE address (id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL REFERENCES customer(id) ON DELETE CASCADE, kind TEXT NOT NULL, street TEXT, zip TEXT, city TEXT);

CREATE TABLE product (sku TEXT PRIMARY KEY, title TEXT NOT NULL, price_cents INTEGER NOT NULL, discontinued INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;

CREATE TABLE orders (id INTEGER PRIMARY KEY, customer_id INTEGER REFERENCES customer(id), status TEXT, placed_at TEXT NOT NULL, note TEXT);

CREATE TABLE order_item (order_id INTEGER NOT NULL REFERENCES orders(id) ON DELETE CASCADE, line INTEGER NOT NULL, sku TEXT NOT NULL REFERENCES product(sku), qty INTEGER NOT NULL, price_cents INTEGER NOT NULL, line_total INTEGER GENERATED ALWAYS AS (qty * price_cents) VIRTUAL, PRIMARY KEY (order_id, line)) WITHOUT ROWID;

CREATE TABLE payment (id INTEGER PRIMARY KEY, order_id INTEGER REFERENCES orders(id) ON DELETE SET NULL, amount TEXT NOT NULL, method TEXT, paid_on TEXT);

CREATE TABLE audit_log (id INTEGER PRIMARY KEY, tbl TEXT NOT NULL, row_id INTEGER, action TEXT NOT NULL, detail TEXT);

CREATE INDEX ix_orders_open ON orders(customer_id) WHERE status IN ('open', 'paid');

CREATE INDEX ix_customer_email ON customer(lower(email));

CREATE VIEW v_order_total AS SELECT o.id AS order_id, o.customer_id, sum(i.line_total) AS total FROM orders o LEFT JOIN order_item i ON i.order_id = o.id GROUP BY o.id;

CREATE VIEW v_customer_value AS SELECT c.id, c.code, coalesce(sum(t.total), 0) AS value FROM customer c LEFT JOIN v_order_total t ON t.customer_id = c.id GROUP BY c.id;

CREATE TRIGGER orders_au AFTER UPDATE OF status ON orders BEGIN INSERT INTO audit_log(tbl, row_id, action, detail) VALUES ('orders', new.id, 'status', coalesce(old.status, '-') || '>' || coalesce(new.status, '-')); END;
