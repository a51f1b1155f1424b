BEGIN;
CREATE TABLE tag (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE post_tag (post_id INTEGER NOT NULL REFERENCES post(id) ON DELETE CASCADE, tag_id INTEGER NOT NULL REFERENCES tag(id), PRIMARY KEY (post_id, tag_id));
CREATE TEMP TABLE piece (post_id INTEGER, name TEXT);
INSERT INTO piece
SELECT p.id, trim(j.value) FROM post p, json_each('["' || replace(p.tags, ',', '","') || '"]') j WHERE p.tags IS NOT NULL;
INSERT OR IGNORE INTO tag (name) SELECT name FROM piece WHERE name <> '' ORDER BY name;
INSERT OR IGNORE INTO post_tag (post_id, tag_id) SELECT p.post_id, t.id FROM piece p JOIN tag t ON t.name = p.name;
DROP TABLE piece;
ALTER TABLE post DROP COLUMN tags;
COMMIT;
