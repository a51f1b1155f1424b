PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE `_knex_temp_alter417_tags` (
  id INTEGER PRIMARY KEY,
  serial REAL NOT NULL,
  place TEXT NOT NULL DEFAULT 'store'
);
INSERT INTO `_knex_temp_alter417_tags` (id, serial, place)
  SELECT id, serial, place FROM `tags`;
DROP TABLE `tags`;
ALTER TABLE `_knex_temp_alter417_tags` RENAME TO `tags`;
COMMIT;
PRAGMA foreign_keys=ON;
