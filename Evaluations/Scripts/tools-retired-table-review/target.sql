CREATE TABLE tools (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  retired INTEGER
);
CREATE TABLE retired_tools (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  retired INTEGER
);
