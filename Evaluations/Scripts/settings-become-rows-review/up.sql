BEGIN;
CREATE TABLE prefs(user_id INTEGER NOT NULL,name TEXT NOT NULL,value TEXT NOT NULL,PRIMARY KEY(user_id,name));
INSERT INTO prefs SELECT user_id,'theme',theme FROM settings WHERE theme IS NOT NULL;
INSERT INTO prefs SELECT user_id,'lang',lang FROM settings WHERE lang IS NOT NULL;
DROP TABLE settings;
COMMIT;
