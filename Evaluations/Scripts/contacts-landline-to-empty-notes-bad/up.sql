UPDATE contacts SET notes = notes || ' / landline: ' || landline WHERE landline IS NOT NULL;
ALTER TABLE contacts DROP COLUMN landline;
