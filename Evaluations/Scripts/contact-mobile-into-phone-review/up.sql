UPDATE contact SET phone = coalesce(phone, mobile);
ALTER TABLE contact DROP COLUMN mobile;
