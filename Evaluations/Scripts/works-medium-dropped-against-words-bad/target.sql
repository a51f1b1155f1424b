CREATE TABLE artists (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  country TEXT
);
CREATE TABLE works (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  artist_id INTEGER REFERENCES artists(id),
  year TEXT,
  technique TEXT NOT NULL DEFAULT '',
  tags TEXT,
  insured REAL
);
CREATE INDEX ix_works_title ON works(lower(title));
