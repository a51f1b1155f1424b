CREATE TABLE shops (id INTEGER PRIMARY KEY, name TEXT);
CREATE TABLE orders (id INTEGER PRIMARY KEY, shop_id INTEGER REFERENCES shops(id), ordered_on TEXT, total_cents INTEGER);
CREATE TABLE order_items (id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL REFERENCES orders(id) ON DELETE CASCADE, toy TEXT, qty INTEGER);
CREATE INDEX items_order ON order_items(order_id);
