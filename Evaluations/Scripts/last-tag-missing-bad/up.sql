BEGIN;
CREATE TABLE photo_tag (
  photo_id INTEGER NOT NULL REFERENCES photo(id) ON DELETE CASCADE,
  pos INTEGER NOT NULL,
  tag TEXT NOT NULL,
  PRIMARY KEY (photo_id, pos)
);
WITH RECURSIVE cut(photo_id, pos, tag, rest) AS (
  SELECT id, 0, NULL, tags FROM photo WHERE tags <> ''
  UNION ALL
  SELECT photo_id, pos + 1, substr(rest, 1, instr(rest, ',') - 1), substr(rest, instr(rest, ',') + 1)
  FROM cut WHERE instr(rest, ',') > 0
)
INSERT INTO photo_tag SELECT photo_id, pos, tag FROM cut WHERE pos > 0;
CREATE INDEX ix_photo_tag_tag ON photo_tag(tag);
ALTER TABLE photo DROP COLUMN tags;
COMMIT;
