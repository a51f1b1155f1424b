CREATE TABLE artworks (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('P','S')),
  title TEXT,
  year INTEGER,
  old_no INTEGER
);
