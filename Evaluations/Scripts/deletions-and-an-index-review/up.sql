BEGIN;
DELETE FROM orders WHERE status='void' AND placed<'2020-01-01'; CREATE INDEX o_c ON orders(customer);
COMMIT;
