PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE members_new (
  id INTEGER PRIMARY KEY,
  login TEXT NOT NULL UNIQUE,
  city TEXT,
  street TEXT
);
INSERT INTO members_new SELECT m.*, a.street, a.city FROM members m LEFT JOIN addresses a ON a.member_id = m.id;
DROP TABLE addresses;
DROP TABLE members;
ALTER TABLE members_new RENAME TO members;
COMMIT;
