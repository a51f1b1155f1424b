BEGIN;
ALTER TABLE clubs ADD COLUMN phones TEXT;
UPDATE clubs SET phones = phone_1 || coalesce(';' || phone_2, '') || coalesce(';' || phone_3, '');
ALTER TABLE clubs DROP COLUMN phone_1;
ALTER TABLE clubs DROP COLUMN phone_2;
ALTER TABLE clubs DROP COLUMN phone_3;
COMMIT;
