BEGIN;
CREATE TABLE orders_old(id INTEGER PRIMARY KEY, reference TEXT NOT NULL, note TEXT);
INSERT INTO orders_old SELECT id, reference, note FROM orders;
DROP TABLE orders;
ALTER TABLE orders_old RENAME TO orders;
COMMIT;
