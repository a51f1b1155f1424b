BEGIN;
ALTER TABLE leads ADD COLUMN phone TEXT;
UPDATE leads SET phone = COALESCE(mobile, landline);
ALTER TABLE leads DROP COLUMN mobile;
ALTER TABLE leads DROP COLUMN landline;
COMMIT;
