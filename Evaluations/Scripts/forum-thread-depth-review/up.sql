PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE posts_new (
  id INTEGER PRIMARY KEY,
  topic_id INTEGER NOT NULL REFERENCES topics(id),
  parent_id INTEGER REFERENCES posts(id),
  depth INTEGER NOT NULL DEFAULT 1,
  body TEXT
);
INSERT INTO posts_new SELECT id, topic_id, parent_id, 1, body FROM posts WHERE parent_id IS NULL;
INSERT INTO posts_new SELECT c.id, c.topic_id, c.parent_id, 2, c.body FROM posts c JOIN posts_new n ON n.id = c.parent_id AND n.depth = 1;
INSERT INTO posts_new SELECT c.id, c.topic_id, c.parent_id, 3, c.body FROM posts c JOIN posts_new n ON n.id = c.parent_id AND n.depth = 2;
INSERT INTO posts_new SELECT c.id, c.topic_id, c.parent_id, 4, c.body FROM posts c JOIN posts_new n ON n.id = c.parent_id AND n.depth = 3;
DROP TABLE posts;
ALTER TABLE posts_new RENAME TO posts;
COMMIT;
PRAGMA foreign_keys=ON;
