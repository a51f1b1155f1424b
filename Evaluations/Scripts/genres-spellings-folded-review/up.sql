PRAGMA foreign_keys=OFF;
BEGIN;

CREATE TABLE genres (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE COLLATE NOCASE
);

-- One row per genre; spelling is normalised by TRIM and NOCASE.
-- INSERT OR IGNORE skips spellings that only differ in case.
INSERT OR IGNORE INTO genres (name)
SELECT DISTINCT TRIM(genre)
FROM albums
WHERE genre IS NOT NULL AND TRIM(genre) <> ''
ORDER BY TRIM(genre) DESC;

CREATE TABLE albums_tmp (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  genre_id INTEGER REFERENCES genres(id),
  released TEXT
);

-- LEFT JOIN keeps albums without a genre
INSERT INTO albums_tmp (id, title, genre_id, released)
SELECT a.id, a.title, g.id, a.released
FROM albums AS a
LEFT JOIN genres AS g ON g.name = TRIM(a.genre);

DROP TABLE albums;
ALTER TABLE albums_tmp RENAME TO albums;
CREATE INDEX idx_albums_title ON albums(title);

COMMIT;
PRAGMA foreign_keys=ON;
