PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE nodes_new (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  parent_id INTEGER REFERENCES nodes_new(id) CHECK (parent_id < id),
  path TEXT NOT NULL
);
WITH RECURSIVE t(id, name, parent_id, path) AS (
  SELECT id, name, parent_id, '/' || id FROM nodes WHERE parent_id IS NULL
  UNION ALL
  SELECT n.id, n.name, n.parent_id, t.path || '/' || n.id FROM nodes n JOIN t ON n.parent_id = t.id
)
INSERT INTO nodes_new SELECT id, name, parent_id, path FROM t;
DROP TABLE nodes;
ALTER TABLE nodes_new RENAME TO nodes;
COMMIT;
PRAGMA foreign_keys=ON;
