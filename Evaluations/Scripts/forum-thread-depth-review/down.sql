PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE posts_new (
  id INTEGER PRIMARY KEY,
  topic_id INTEGER NOT NULL REFERENCES topics(id),
  parent_id INTEGER REFERENCES posts(id),
  body TEXT
);
INSERT INTO posts_new (id, topic_id, parent_id, body)
  SELECT id, topic_id, parent_id, body FROM posts;
DROP TABLE posts;
ALTER TABLE posts_new RENAME TO posts;
COMMIT;
PRAGMA foreign_keys=ON;
