BEGIN;
CREATE TABLE post_tags (
  post_id INTEGER NOT NULL REFERENCES posts(id) ON DELETE CASCADE,
  tag TEXT NOT NULL,
  PRIMARY KEY (post_id, tag)
);
WITH RECURSIVE s(post_id, tag, rest) AS (
  SELECT id, NULL, tags || ',' FROM posts WHERE tags IS NOT NULL
  UNION ALL
  SELECT post_id, trim(substr(rest, 1, instr(rest, ',') - 1)), substr(rest, instr(rest, ',') + 1)
    FROM s
   WHERE instr(rest, ',') > 0
)
INSERT OR IGNORE INTO post_tags
SELECT post_id, tag FROM s WHERE tag <> '';
ALTER TABLE posts DROP COLUMN tags;
COMMIT;
