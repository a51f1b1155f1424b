BEGIN;
CREATE TABLE albums_new (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  hidden INTEGER,
  slug TEXT
);
INSERT INTO albums_new (id, title, hidden)
SELECT id, title, hidden
FROM albums WHERE hidden = 0 OR hidden <> 0;
DROP TABLE albums;
ALTER TABLE albums_new RENAME TO albums;
COMMIT;
