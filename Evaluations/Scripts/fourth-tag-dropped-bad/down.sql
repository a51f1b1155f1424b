PRAGMA foreign_keys=OFF;
BEGIN;
ALTER TABLE pieces ADD COLUMN tags TEXT;
UPDATE pieces SET tags = (SELECT group_concat(tag, ',') FROM (SELECT tag FROM piece_tags t WHERE t.piece_id = pieces.id ORDER BY pos));
DROP TABLE piece_tags;
COMMIT;
