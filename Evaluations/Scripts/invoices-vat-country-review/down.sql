ALTER TABLE invoices DROP COLUMN vat_pct;
