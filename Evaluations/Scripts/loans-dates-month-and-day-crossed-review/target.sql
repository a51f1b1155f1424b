CREATE TABLE loans (
  id INTEGER PRIMARY KEY,
  copy TEXT NOT NULL,
  due TEXT NOT NULL,
  returned TEXT
);
