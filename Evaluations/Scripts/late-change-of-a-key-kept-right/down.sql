BEGIN;
CREATE TABLE o__(id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE, notes TEXT NOT NULL);INSERT INTO o__ SELECT c.id,c.email,COALESCE(k.notes,'') FROM contacts c LEFT JOIN _drydock_kept_contacts k ON k.id=c.id;DROP TABLE contacts;ALTER TABLE o__ RENAME TO contacts;DROP TABLE _drydock_kept_contacts;COMMIT;
