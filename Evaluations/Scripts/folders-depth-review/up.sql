PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE folders_new (
  id INTEGER PRIMARY KEY,
  parent_id INTEGER REFERENCES folders_new(id),
  name TEXT NOT NULL,
  depth INTEGER NOT NULL
);
WITH RECURSIVE t(id, parent_id, name, depth) AS (
  SELECT id, parent_id, name, 1 FROM folders WHERE parent_id IS NULL
  UNION ALL
  SELECT f.id, f.parent_id, f.name, t.depth + 1 FROM folders f JOIN t ON f.parent_id = t.id
  WHERE t.depth < 4 -- guard against cycles
)
INSERT INTO folders_new SELECT * FROM t;
DROP TABLE folders;
ALTER TABLE folders_new RENAME TO folders;
COMMIT;
PRAGMA foreign_keys=ON;
