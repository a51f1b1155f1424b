BEGIN;
ALTER TABLE article ADD COLUMN tags TEXT;
UPDATE article SET tags = (SELECT group_concat(name, ',') FROM
  (SELECT t.name FROM article_tag x JOIN tag t ON t.id = x.tag_id WHERE x.article_id = article.id ORDER BY t.name));
DROP TABLE article_tag;
DROP TABLE tag;
COMMIT;
