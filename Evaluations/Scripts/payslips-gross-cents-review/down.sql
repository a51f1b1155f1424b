BEGIN;
UPDATE payslips SET gross_cents = gross_cents / 100;
ALTER TABLE payslips RENAME COLUMN gross_cents TO gross;
COMMIT;
