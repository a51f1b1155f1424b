PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE `_knex_temp_alter417_tags` (
  id INTEGER PRIMARY KEY,
  serial INTEGER NOT NULL,
  place TEXT
);
INSERT INTO `_knex_temp_alter417_tags` (id, serial, place)
  SELECT id, serial, place FROM `tags`;
DROP TABLE `tags`;
ALTER TABLE `_knex_temp_alter417_tags` RENAME TO `tags`;
COMMIT;
PRAGMA foreign_keys=ON;
