CREATE TABLE customer (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE booking_order (id INTEGER PRIMARY KEY, customer_id INTEGER REFERENCES customer(id) ON DELETE SET NULL, total_cents INTEGER NOT NULL, placed_on TEXT);
CREATE INDEX ix_order_customer ON booking_order(customer_id);
