CREATE TABLE lamps (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  colour TEXT
);
