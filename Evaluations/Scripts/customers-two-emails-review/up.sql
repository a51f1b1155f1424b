BEGIN;
ALTER TABLE customers ADD COLUMN email_primary TEXT;
ALTER TABLE customers ADD COLUMN email_secondary TEXT;
CREATE TEMP TABLE ranked AS
  SELECT customer_id, email, row_number() OVER (PARTITION BY customer_id ORDER BY id) AS n FROM customer_emails;
UPDATE customers SET
  email_primary   = (SELECT email FROM ranked r WHERE r.customer_id = customers.id AND n = 1),
  email_secondary = (SELECT email FROM ranked r WHERE r.customer_id = customers.id AND n = 2);
DROP TABLE ranked;
DROP TABLE customer_emails;
COMMIT;
