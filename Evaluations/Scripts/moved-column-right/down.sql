PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE members_new (
  id INTEGER PRIMARY KEY,
  login TEXT NOT NULL UNIQUE,
  active INTEGER NOT NULL,
  bio TEXT
);
INSERT INTO members_new (id, login, active, bio)
SELECT m.id, m.login, m.active, p.bio FROM members m LEFT JOIN profiles p ON p.member_id = m.id;
DROP TABLE members;
ALTER TABLE members_new RENAME TO members;
DROP TABLE profiles;
COMMIT;
