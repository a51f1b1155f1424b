BEGIN;
CREATE TEMP TABLE gone AS SELECT id FROM customers
 WHERE erasure_requested_on IS NOT NULL
   AND id NOT IN (SELECT customer_id FROM invoices WHERE paid_on IS NULL);
UPDATE customers SET name = 'erased', email = NULL, phone = NULL WHERE id IN (SELECT id FROM gone);
UPDATE messages SET sender_email = NULL WHERE customer_id IN (SELECT id FROM gone);
DROP TABLE gone;
COMMIT;
