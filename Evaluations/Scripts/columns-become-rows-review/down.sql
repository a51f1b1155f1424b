BEGIN;
ALTER TABLE contacts ADD COLUMN home_phone TEXT;
ALTER TABLE contacts ADD COLUMN work_phone TEXT;
UPDATE contacts SET home_phone=(SELECT number FROM phones p WHERE p.contact_id=contacts.id AND kind='home'), work_phone=(SELECT number FROM phones p WHERE p.contact_id=contacts.id AND kind='work');
DROP TABLE phones;
COMMIT;
