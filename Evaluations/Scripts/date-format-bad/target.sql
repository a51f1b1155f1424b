CREATE TABLE fairs (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  held TEXT NOT NULL CHECK (held GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
