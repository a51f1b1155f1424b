BEGIN;
CREATE TABLE profiles (user_id INTEGER PRIMARY KEY REFERENCES users(id), nickname TEXT NOT NULL);
INSERT INTO profiles SELECT id, nickname FROM users WHERE nickname IS NOT NULL;
ALTER TABLE users DROP COLUMN nickname;
COMMIT;
