BEGIN;
CREATE TABLE members_old (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  email TEXT,
  joined TEXT
);
INSERT INTO members_old SELECT id, name, email, joined FROM members;
DROP TABLE members;
ALTER TABLE members_old RENAME TO members;
COMMIT;
