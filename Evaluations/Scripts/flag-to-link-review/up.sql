BEGIN;
ALTER TABLE suppliers ADD COLUMN primary_contact_id INTEGER REFERENCES contacts(id);
UPDATE suppliers SET primary_contact_id = (SELECT c.id FROM contacts c WHERE c.supplier_id = suppliers.id AND c.is_primary = 1);
DROP INDEX uq_primary;
ALTER TABLE contacts DROP COLUMN is_primary;
COMMIT;
