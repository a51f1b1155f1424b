PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE _alembic_tmp_posts (
  id INTEGER PRIMARY KEY,
  topic_id INTEGER NOT NULL REFERENCES topics(id),
  parent_id INTEGER REFERENCES posts(id),
  path TEXT NOT NULL,
  body TEXT
);
WITH RECURSIVE tree(id, path) AS (
  SELECT id, CAST(id AS TEXT) FROM posts WHERE parent_id IS NULL
  UNION ALL
  SELECT p.id, t.path || '/' || p.id FROM posts p JOIN tree t ON p.parent_id = t.id
)
INSERT INTO _alembic_tmp_posts (id, topic_id, parent_id, path, body)
  SELECT p.id, p.topic_id, p.parent_id, t.path, p.body FROM tree t JOIN posts p ON p.id = t.id;
DROP TABLE posts;
ALTER TABLE _alembic_tmp_posts RENAME TO posts;
COMMIT;
PRAGMA foreign_keys=ON;
