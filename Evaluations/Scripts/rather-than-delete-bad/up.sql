ALTER TABLE orders ADD COLUMN hidden INTEGER NOT NULL DEFAULT 0;
DELETE FROM orders WHERE status = 'cancelled';
