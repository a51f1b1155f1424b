BEGIN;
DELETE FROM contacts WHERE id NOT IN (SELECT MIN(id) FROM contacts GROUP BY email);
CREATE UNIQUE INDEX ux_contacts_email ON contacts(email);
COMMIT;
