BEGIN;
ALTER TABLE orders RENAME TO orders_x;
ALTER TABLE orders_archive RENAME TO orders;
ALTER TABLE orders_x RENAME TO orders_archive;
COMMIT;
