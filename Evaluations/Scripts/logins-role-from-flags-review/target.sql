CREATE TABLE logins (
  id INTEGER PRIMARY KEY,
  login TEXT NOT NULL,
  role TEXT NOT NULL DEFAULT 'viewer' CHECK (role IN ('admin', 'editor', 'viewer'))
);
