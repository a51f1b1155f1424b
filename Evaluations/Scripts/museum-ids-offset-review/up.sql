BEGIN;
ALTER TABLE paintings RENAME TO artworks_p;
CREATE TABLE artworks (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('P','S')),
  title TEXT,
  year INTEGER,
  old_no INTEGER
);
INSERT INTO artworks SELECT id, 'P', title, year, NULL FROM artworks_p;
INSERT INTO artworks SELECT id + 1000, 'S', title, year, id FROM sculptures;
DROP TABLE artworks_p;
DROP TABLE sculptures;
COMMIT;
