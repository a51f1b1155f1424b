BEGIN;
CREATE TABLE profiles (
  member_id INTEGER PRIMARY KEY REFERENCES members(id) ON DELETE CASCADE,
  bio TEXT,
  avatar TEXT
);
INSERT INTO profiles SELECT id, bio, avatar FROM members WHERE avatar IS NOT NULL;
ALTER TABLE members DROP COLUMN bio;
ALTER TABLE members DROP COLUMN avatar;
COMMIT;
