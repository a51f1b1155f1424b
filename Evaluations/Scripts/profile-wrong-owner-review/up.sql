BEGIN;
CREATE TABLE user_profiles (user_id INTEGER PRIMARY KEY REFERENCES users(id), bio TEXT NOT NULL);
INSERT INTO user_profiles SELECT 37-id, bio FROM users;
ALTER TABLE users DROP COLUMN bio;
COMMIT;
