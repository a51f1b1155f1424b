BEGIN;
CREATE TABLE members_new (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  email TEXT UNIQUE,
  joined TEXT,
  shared_email TEXT
);
INSERT INTO members_new (id, name, email, joined, shared_email)
SELECT m.id, m.name,
       CASE WHEN EXISTS (SELECT 1 FROM members o WHERE o.email = m.email AND o.id < m.id) THEN NULL ELSE m.email END,
       m.joined,
       CASE WHEN EXISTS (SELECT 1 FROM members o WHERE o.email = m.email AND o.id < m.id) THEN m.email END
FROM members m;
DROP TABLE members;
ALTER TABLE members_new RENAME TO members;
COMMIT;
