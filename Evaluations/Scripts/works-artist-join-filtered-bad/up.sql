PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE work_artists (
  work_id INTEGER NOT NULL REFERENCES works(id),
  artist_id INTEGER NOT NULL REFERENCES artists(id),
  PRIMARY KEY (work_id, artist_id)
);
INSERT INTO work_artists SELECT w.id, a.id FROM works w JOIN artists a ON a.id = w.artist_id WHERE a.country IS NOT NULL;
CREATE TABLE works_new (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  year TEXT,
  medium TEXT NOT NULL,
  tags TEXT,
  insured REAL
);
INSERT INTO works_new (id, title, year, medium, tags, insured)
  SELECT id, title, year, medium, tags, insured FROM works;
DROP TABLE works;
ALTER TABLE works_new RENAME TO works;
CREATE INDEX ix_works_title ON works(lower(title));
COMMIT;
PRAGMA foreign_keys=ON;
