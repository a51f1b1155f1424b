BEGIN;
ALTER TABLE alerts ADD COLUMN level INTEGER;
ALTER TABLE alerts ADD COLUMN rcpt TEXT;
UPDATE alerts SET level = json_extract(extra, '$.level'), rcpt = json_extract(extra, '$.to');
ALTER TABLE alerts DROP COLUMN extra;
COMMIT;
