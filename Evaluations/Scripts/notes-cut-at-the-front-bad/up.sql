BEGIN;
CREATE TABLE orders_new(id INTEGER PRIMARY KEY, reference TEXT NOT NULL, note TEXT CHECK(length(note) <= 30));
INSERT INTO orders_new SELECT id, reference, substr(note, 3, 30) FROM orders;
DROP TABLE orders;
ALTER TABLE orders_new RENAME TO orders;
COMMIT;
