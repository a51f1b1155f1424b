BEGIN;
ALTER TABLE suppliers ADD COLUMN mail1 TEXT;
ALTER TABLE suppliers ADD COLUMN mail2 TEXT;
UPDATE suppliers SET mail1 = substr(mails || ';', 1, instr(mails || ';', ';') - 1);
UPDATE suppliers SET mail2 = substr(mails, length(mail1) + 2) WHERE instr(mails, ';') > 0;
UPDATE suppliers SET mail2 = substr(mail2, 1, instr(mail2, ';') - 1) WHERE instr(mail2, ';') > 0;
ALTER TABLE suppliers DROP COLUMN mails;
COMMIT;
