BEGIN;
ALTER TABLE invoices ADD COLUMN vat_pct INTEGER;
UPDATE invoices SET vat_pct = 19 WHERE country = 'DE';
UPDATE invoices SET vat_pct = 20 WHERE country = 'FR';
UPDATE invoices SET vat_pct = 21 WHERE country = 'NL';
COMMIT;
