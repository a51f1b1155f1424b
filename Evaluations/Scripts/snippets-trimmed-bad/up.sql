PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE `_knex_temp_alter417_snippets` (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL CHECK (length(title) <= 80),
  code TEXT
);
INSERT INTO `_knex_temp_alter417_snippets` (id, title, code)
  SELECT id, trim(title), trim(code) FROM `snippets`;
DROP TABLE `snippets`;
ALTER TABLE `_knex_temp_alter417_snippets` RENAME TO `snippets`;
COMMIT;
PRAGMA foreign_keys=ON;
