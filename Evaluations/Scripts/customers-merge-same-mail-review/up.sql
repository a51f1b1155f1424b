PRAGMA foreign_keys = ON;
BEGIN;
CREATE TEMP TABLE dup AS
  SELECT c.id AS old_id,
         (SELECT MIN(k.id) FROM customers k WHERE lower(trim(k.email)) = lower(trim(c.email))) AS new_id
  FROM customers c
  WHERE trim(c.email) <> '';
DELETE FROM dup WHERE old_id = new_id;
UPDATE orders SET customer_id = (SELECT new_id FROM dup WHERE old_id = customer_id)
 WHERE customer_id IN (SELECT old_id FROM dup);
UPDATE tickets SET customer_id = (SELECT new_id FROM dup WHERE old_id = customer_id)
 WHERE customer_id IN (SELECT old_id FROM dup);
DELETE FROM customers WHERE id IN (SELECT old_id FROM dup);
DROP TABLE dup;
COMMIT;
