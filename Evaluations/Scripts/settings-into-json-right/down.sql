BEGIN;
ALTER TABLE settings ADD COLUMN theme TEXT;
ALTER TABLE settings ADD COLUMN lang TEXT;
ALTER TABLE settings ADD COLUMN size INT;
UPDATE settings SET theme = json_extract(prefs, '$.theme'), lang = json_extract(prefs, '$.lang'), size = json_extract(prefs, '$.size');
ALTER TABLE settings DROP COLUMN prefs;
COMMIT;
