UPDATE users SET prefs = json_set(ifnull(prefs, '{}'), '$.theme', theme) WHERE theme IS NOT NULL;
ALTER TABLE users DROP COLUMN theme;
