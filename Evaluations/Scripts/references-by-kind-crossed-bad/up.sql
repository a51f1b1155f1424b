BEGIN;
CREATE TABLE comments_new (id INTEGER PRIMARY KEY, post_id INTEGER, photo_id INTEGER, event_id INTEGER, body TEXT,
  CHECK ((post_id IS NOT NULL) + (photo_id IS NOT NULL) + (event_id IS NOT NULL) = 1));
INSERT INTO comments_new (id, post_id, event_id, photo_id, body)
SELECT id,
       CASE subject_type WHEN 'post' THEN subject_id END,
       CASE subject_type WHEN 'photo' THEN subject_id END,
       CASE subject_type WHEN 'event' THEN subject_id END,
       body
FROM comments;
DROP TABLE comments;
ALTER TABLE comments_new RENAME TO comments;
COMMIT;
