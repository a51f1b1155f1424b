BEGIN;
CREATE TABLE order_new (id INTEGER PRIMARY KEY, customer_id INTEGER REFERENCES customer(id) ON DELETE SET NULL, total_cents INTEGER NOT NULL, placed_on TEXT);
INSERT INTO order_new SELECT o.id, o.customer_id, o.total_cents, o.placed_on FROM booking_order o JOIN customer c ON c.id = o.customer_id;
DROP TABLE booking_order;
ALTER TABLE order_new RENAME TO booking_order;
CREATE INDEX ix_order_customer ON booking_order(customer_id);
COMMIT;
