CREATE TABLE members (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  email TEXT NOT NULL,
  joined TEXT NOT NULL
);
CREATE UNIQUE INDEX ux_members_email ON members(email COLLATE NOCASE);
CREATE TABLE loans (
  id INTEGER PRIMARY KEY,
  member_id INTEGER NOT NULL REFERENCES members(id) ON DELETE CASCADE,
  title TEXT,
  returned_on TEXT
);
