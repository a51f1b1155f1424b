CREATE TABLE visits (
  id INTEGER PRIMARY KEY,
  patient TEXT,
  seen TEXT
);
