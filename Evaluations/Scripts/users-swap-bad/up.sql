PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE user_profiles (
  user_id INTEGER PRIMARY KEY REFERENCES users(id) ON DELETE CASCADE,
  bio TEXT,
  avatar_url TEXT
);
INSERT INTO user_profiles SELECT id,avatar_url,bio FROM users;
ALTER TABLE users DROP COLUMN bio;
ALTER TABLE users DROP COLUMN avatar_url;
COMMIT;
