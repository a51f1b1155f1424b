BEGIN;
ALTER TABLE users ADD COLUMN lang TEXT;ALTER TABLE users ADD COLUMN theme TEXT;ALTER TABLE users ADD COLUMN tz TEXT;
UPDATE users SET lang=(SELECT theme FROM prefs p WHERE p.user_id=users.id),theme=(SELECT lang FROM prefs p WHERE p.user_id=users.id),tz=(SELECT tz FROM prefs p WHERE p.user_id=users.id);
DROP TABLE prefs;
COMMIT;
