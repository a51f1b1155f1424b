BEGIN;
ALTER TABLE lamps ADD COLUMN colour TEXT;
UPDATE lamps SET colour = json_extract(props, '$.colour');
ALTER TABLE lamps DROP COLUMN props;
COMMIT;
