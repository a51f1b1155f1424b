PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE `_knex_temp_alter417_albums` (
  id INTEGER PRIMARY KEY,
  artist TEXT,
  title TEXT NOT NULL,
  year INTEGER DEFAULT 0
);
INSERT INTO `_knex_temp_alter417_albums` (id, artist, title, year)
  SELECT id, artist, title, year FROM albums GROUP BY id ORDER BY artist;
DROP TABLE `albums`;
ALTER TABLE `_knex_temp_alter417_albums` RENAME TO `albums`;
CREATE INDEX albums_artist ON albums(artist);
COMMIT;
PRAGMA foreign_keys=ON;
