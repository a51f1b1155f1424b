CREATE TABLE levels (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE CHECK (name IN ('low', 'normal', 'urgent'))
);
CREATE TABLE repairs (
  id INTEGER PRIMARY KEY,
  subject TEXT NOT NULL,
  level_id INTEGER REFERENCES levels(id),
  opened TEXT NOT NULL
);
CREATE INDEX repairs_level ON repairs(level_id);
