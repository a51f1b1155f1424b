BEGIN;
CREATE TABLE phones(id INTEGER PRIMARY KEY,contact_id INTEGER NOT NULL REFERENCES contacts(id),kind TEXT NOT NULL,number TEXT NOT NULL,UNIQUE(contact_id,kind));
INSERT INTO phones(contact_id,kind,number) SELECT id,'home',home_phone FROM contacts WHERE home_phone IS NOT NULL;
INSERT INTO phones(contact_id,kind,number) SELECT id,'work',work_phone FROM contacts WHERE work_phone IS NOT NULL;
ALTER TABLE contacts DROP COLUMN home_phone;
ALTER TABLE contacts DROP COLUMN work_phone;
COMMIT;
