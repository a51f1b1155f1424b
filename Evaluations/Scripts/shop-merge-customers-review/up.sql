BEGIN;
CREATE TEMP TABLE dup AS
SELECT id AS old_id, keep_id FROM (
  SELECT id, first_value(id) OVER (PARTITION BY lower(email) ORDER BY id) AS keep_id FROM customer WHERE email IS NOT NULL
) WHERE id <> keep_id;
UPDATE orders SET customer_id = dup.keep_id FROM dup WHERE orders.customer_id = dup.old_id;
UPDATE address SET customer_id = dup.keep_id FROM dup WHERE address.customer_id = dup.old_id;
DELETE FROM customer WHERE id IN (SELECT old_id FROM dup);
DROP TABLE dup;
COMMIT;
