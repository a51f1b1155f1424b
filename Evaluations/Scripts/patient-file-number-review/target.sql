CREATE TABLE patients (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  file_no INTEGER NOT NULL,
  ward TEXT
);
