ALTER TABLE carts DROP COLUMN line_total;
