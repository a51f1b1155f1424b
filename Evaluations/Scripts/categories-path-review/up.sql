PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE categories_new (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  parent_id INTEGER REFERENCES categories_new(id),
  path TEXT NOT NULL
);
WITH RECURSIVE tree(id, name, parent_id, path) AS (
  SELECT id, name, parent_id, '/' || name FROM categories WHERE parent_id IS NULL
  UNION ALL
  SELECT c.id, c.name, c.parent_id, tree.path || '/' || c.name FROM categories c JOIN tree ON c.parent_id = tree.id
)
INSERT INTO categories_new (id, name, parent_id, path) SELECT id, name, parent_id, path FROM tree;
DROP TABLE categories;
ALTER TABLE categories_new RENAME TO categories;
COMMIT;
PRAGMA foreign_keys=ON;
