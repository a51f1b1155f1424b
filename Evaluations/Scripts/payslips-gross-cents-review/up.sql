BEGIN;
ALTER TABLE payslips RENAME COLUMN gross TO gross_cents;
UPDATE payslips SET gross_cents = gross_cents * 100;
COMMIT;
