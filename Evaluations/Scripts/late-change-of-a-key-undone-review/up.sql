BEGIN;
CREATE TABLE _drydock_kept_contacts AS SELECT * FROM contacts;ALTER TABLE contacts DROP COLUMN notes;COMMIT;
