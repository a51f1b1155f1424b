BEGIN;
ALTER TABLE suppliers ADD COLUMN mails TEXT;
UPDATE suppliers SET mails = mail1 || ifnull(';' || mail2, '');
ALTER TABLE suppliers DROP COLUMN mail1;
ALTER TABLE suppliers DROP COLUMN mail2;
COMMIT;
