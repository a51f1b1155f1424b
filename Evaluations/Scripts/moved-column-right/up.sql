PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE profiles (
  member_id INTEGER PRIMARY KEY REFERENCES members(id) ON DELETE CASCADE,
  bio TEXT NOT NULL
);
INSERT INTO profiles (member_id, bio)
SELECT id, bio FROM members WHERE bio IS NOT NULL;
ALTER TABLE members DROP COLUMN bio;
COMMIT;
