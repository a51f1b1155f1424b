PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE categories_new (
  id INTEGER PRIMARY KEY,
  path TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL
);
WITH RECURSIVE t(id, path, name) AS (
  SELECT id, '/' || id || '/', name FROM categories WHERE parent_id IS NULL
  UNION ALL
  SELECT c.id, t.path || c.id || '/', c.name FROM categories c JOIN t ON c.parent_id = t.id
)
INSERT INTO categories_new SELECT id, path, name FROM t;
DROP TABLE categories;
ALTER TABLE categories_new RENAME TO categories;
COMMIT;
