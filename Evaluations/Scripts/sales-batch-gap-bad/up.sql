BEGIN;
CREATE TABLE sales_new (id INTEGER PRIMARY KEY, till TEXT NOT NULL, cents INTEGER, shift INTEGER);
INSERT INTO sales_new (id, till, cents) SELECT id, till, cents FROM sales WHERE id <= 20;
INSERT INTO sales_new (id, till, cents) SELECT id, till, cents FROM sales WHERE id > 21 AND id <= 40;
INSERT INTO sales_new (id, till, cents) SELECT id, till, cents FROM sales WHERE id > 40;
DROP TABLE sales;
ALTER TABLE sales_new RENAME TO sales;
COMMIT;
