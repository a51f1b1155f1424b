CREATE TABLE contacts (
  id INTEGER PRIMARY KEY,
  name TEXT,
  zip INTEGER,
  email TEXT
);
