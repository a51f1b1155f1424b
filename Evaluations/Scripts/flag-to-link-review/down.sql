BEGIN;
ALTER TABLE contacts ADD COLUMN is_primary INTEGER NOT NULL DEFAULT 0 CHECK (is_primary IN (0,1));
UPDATE contacts SET is_primary = 1 WHERE id IN (SELECT primary_contact_id FROM suppliers WHERE primary_contact_id IS NOT NULL);
ALTER TABLE suppliers DROP COLUMN primary_contact_id;
CREATE UNIQUE INDEX uq_primary ON contacts(supplier_id) WHERE is_primary = 1;
COMMIT;
