BEGIN;
ALTER TABLE users ADD COLUMN bio TEXT;
UPDATE users SET bio = (SELECT p.bio FROM profiles p WHERE p.user_id = users.id LIMIT 1);
DROP TABLE profiles;
COMMIT;
