CREATE TABLE pupils (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  consent INTEGER CHECK (consent IN (0, 1))
);
