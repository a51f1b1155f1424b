PRAGMA foreign_keys=OFF;
ALTER TABLE post ADD COLUMN tags TEXT;
UPDATE post SET tags=(SELECT group_concat(tag,',') FROM (SELECT tag FROM post_tag WHERE post_id=post.id ORDER BY position));
DROP TABLE post_tag;
