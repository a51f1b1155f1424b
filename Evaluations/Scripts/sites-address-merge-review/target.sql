CREATE TABLE sites (
  id INTEGER PRIMARY KEY,
  address TEXT NOT NULL,
  opened TEXT
);
