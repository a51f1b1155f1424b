BEGIN;
DELETE FROM suppliers WHERE id NOT IN (
  SELECT supplier_id FROM purchase_orders WHERE supplier_id IS NOT NULL
);
COMMIT;
