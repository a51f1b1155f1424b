CREATE TABLE licences (
  id INTEGER PRIMARY KEY,
  owner TEXT NOT NULL,
  expires TEXT NOT NULL
);
