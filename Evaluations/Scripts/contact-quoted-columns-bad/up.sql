UPDATE contact SET phone = value WHERE kind = "phone" AND phone IS NULL;
UPDATE contact SET email = value WHERE kind = "email" AND email IS NULL;
ALTER TABLE contact DROP COLUMN kind;
ALTER TABLE contact DROP COLUMN value;
