BEGIN;
CREATE TEMP TABLE tag_map AS SELECT id, MIN(id) OVER (PARTITION BY lower(label)) AS keep FROM tag;
INSERT OR IGNORE INTO article_tag (article_id, tag_id) SELECT a.article_id, m.keep FROM article_tag a JOIN tag_map m ON m.id = a.tag_id;
DELETE FROM article_tag WHERE tag_id IN (SELECT id FROM tag_map WHERE id <> keep);
DELETE FROM tag WHERE id IN (SELECT id FROM tag_map WHERE id <> keep);
DROP TABLE tag_map;
CREATE UNIQUE INDEX tag_label_ci ON tag(lower(label));
COMMIT;
