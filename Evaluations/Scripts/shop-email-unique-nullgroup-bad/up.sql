PRAGMA foreign_keys=ON;
BEGIN;
CREATE TEMP TABLE dup AS
  SELECT c.id AS old_id, k.keep_id
  FROM customers c
  JOIN (SELECT lower(email) AS e, min(id) AS keep_id FROM customers GROUP BY lower(email)) k ON k.e = lower(c.email)
  WHERE c.id <> k.keep_id;
UPDATE orders SET customer_id = (SELECT keep_id FROM dup WHERE old_id = orders.customer_id)
 WHERE customer_id IN (SELECT old_id FROM dup);
DELETE FROM customers WHERE id NOT IN (SELECT min(id) FROM customers GROUP BY lower(email));
DROP TABLE dup;
CREATE UNIQUE INDEX ux_customers_email ON customers(email COLLATE NOCASE);
COMMIT;
