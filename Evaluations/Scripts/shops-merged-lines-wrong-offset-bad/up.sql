CREATE TABLE orders (id INTEGER PRIMARY KEY, shop TEXT NOT NULL, ref TEXT NOT NULL);
CREATE TABLE order_line (id INTEGER PRIMARY KEY, order_id INTEGER NOT NULL REFERENCES orders(id), qty INTEGER NOT NULL);
INSERT INTO orders SELECT id, 'a', ref FROM shop_a_order;
INSERT INTO orders SELECT id + (SELECT MAX(id) FROM shop_a_order), 'b', ref FROM shop_b_order;
INSERT INTO order_line SELECT id, order_id, qty FROM shop_a_line;
INSERT INTO order_line SELECT id + (SELECT MAX(id) FROM shop_a_line), order_id + (SELECT MAX(id) FROM shop_a_line), qty FROM shop_b_line;
DROP TABLE shop_a_line; DROP TABLE shop_b_line; DROP TABLE shop_a_order; DROP TABLE shop_b_order;
