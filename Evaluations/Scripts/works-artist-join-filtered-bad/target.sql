CREATE TABLE artists (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  country TEXT
);
CREATE TABLE works (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  year TEXT,
  medium TEXT NOT NULL,
  tags TEXT,
  insured REAL
);
CREATE INDEX ix_works_title ON works(lower(title));
CREATE TABLE work_artists (
  work_id INTEGER NOT NULL REFERENCES works(id),
  artist_id INTEGER NOT NULL REFERENCES artists(id),
  PRIMARY KEY (work_id, artist_id)
);
