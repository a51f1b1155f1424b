BEGIN;
ALTER TABLE carts ADD COLUMN line_total INTEGER NOT NULL DEFAULT 0;
UPDATE carts SET line_total = qty * unit_cents;
COMMIT;
