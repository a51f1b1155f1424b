BEGIN;
ALTER TABLE settings ADD COLUMN prefs TEXT;
UPDATE settings SET prefs = json_object('theme', theme, 'lang', lang, 'size', size);
ALTER TABLE settings DROP COLUMN theme;
ALTER TABLE settings DROP COLUMN lang;
ALTER TABLE settings DROP COLUMN size;
COMMIT;
