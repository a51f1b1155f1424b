BEGIN;
ALTER TABLE tenants ADD COLUMN iban_tail TEXT;
UPDATE tenants SET iban_tail = substr(iban, -4) WHERE iban <> '';
ALTER TABLE tenants DROP COLUMN iban;
COMMIT;
