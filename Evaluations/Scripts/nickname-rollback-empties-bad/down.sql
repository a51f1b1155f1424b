BEGIN;
ALTER TABLE users ADD COLUMN nickname TEXT;
UPDATE users SET nickname = COALESCE((SELECT p.nickname FROM profiles p WHERE p.user_id = users.id), '');
DROP TABLE profiles;
COMMIT;
