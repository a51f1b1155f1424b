PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE `_knex_temp_alter417_patients` (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  file_no INTEGER NOT NULL,
  ward TEXT
);
INSERT INTO `_knex_temp_alter417_patients` (id, name, file_no, ward)
  SELECT id, name, file_no, ward FROM `patients`;
DROP TABLE `patients`;
ALTER TABLE `_knex_temp_alter417_patients` RENAME TO `patients`;
COMMIT;
PRAGMA foreign_keys=ON;
