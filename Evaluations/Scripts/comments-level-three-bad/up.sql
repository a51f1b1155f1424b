PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE comments_new (
  id INTEGER PRIMARY KEY,
  parent_id INTEGER REFERENCES comments(id),
  body TEXT NOT NULL,
  level INTEGER NOT NULL
);
WITH RECURSIVE walk(id, parent_id, body, level) AS (
  SELECT id, parent_id, body, 1 FROM comments WHERE parent_id IS NULL
  UNION ALL
  SELECT c.id, c.parent_id, c.body, w.level + 1 FROM comments c JOIN walk w ON c.parent_id = w.id WHERE w.level < 3
)
INSERT INTO comments_new (id, parent_id, body, level)
  SELECT id, parent_id, body, level FROM walk;
DROP TABLE comments;
ALTER TABLE comments_new RENAME TO comments;
COMMIT;
PRAGMA foreign_keys=ON;
