PRAGMA foreign_keys = OFF;
BEGIN;
CREATE TABLE posts_old (id INTEGER PRIMARY KEY, title TEXT NOT NULL, tags TEXT NOT NULL CHECK (tags = json(tags) AND json_type(tags) = 'array'));
INSERT INTO posts_old
SELECT p.id, p.title, (SELECT json_group_array(tag) FROM (SELECT tag FROM post_tags t WHERE t.post_id = p.id ORDER BY position)) FROM posts p;
DROP TABLE post_tags;
DROP TABLE posts;
ALTER TABLE posts_old RENAME TO posts;
COMMIT;
