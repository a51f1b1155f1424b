CREATE TABLE airports (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL
);
CREATE TABLE gates (
  id INTEGER PRIMARY KEY,
  airport_id INTEGER NOT NULL REFERENCES airports(id),
  airport_code TEXT NOT NULL,
  name TEXT NOT NULL,
  cap INTEGER
);
