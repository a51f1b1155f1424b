PRAGMA foreign_keys = OFF;
BEGIN;
CREATE TABLE post_tags (post_id INTEGER NOT NULL REFERENCES posts(id), position INTEGER NOT NULL, tag TEXT NOT NULL, PRIMARY KEY (post_id, position));
INSERT INTO post_tags (post_id, position, tag) SELECT p.id, j.key, j.value FROM posts p, json_each(p.tags) j;
CREATE TABLE posts_new (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
INSERT INTO posts_new SELECT id, title FROM posts;
DROP TABLE posts;
ALTER TABLE posts_new RENAME TO posts;
COMMIT;
