BEGIN;
ALTER TABLE posts ADD COLUMN tags TEXT;
UPDATE posts SET tags = (
  SELECT group_concat(name, ', ') FROM (
    SELECT t.name FROM post_tags p JOIN tags t ON t.id = p.tag_id WHERE p.post_id = posts.id ORDER BY t.name));
DROP TABLE post_tags;
DROP TABLE tags;
COMMIT;
