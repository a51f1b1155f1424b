BEGIN;
CREATE TABLE tag (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE article_tag (article_id INTEGER NOT NULL REFERENCES article(id), tag_id INTEGER NOT NULL REFERENCES tag(id), PRIMARY KEY (article_id, tag_id));
CREATE TEMP TABLE part AS
SELECT a.id AS article_id, trim(j.value) AS name
  FROM article a, json_each('[' || replace(json_quote(a.tags), ',', '","') || ']') j
 WHERE a.tags IS NOT NULL AND trim(j.value) <> '';
INSERT OR IGNORE INTO tag (name) SELECT name FROM part ORDER BY name;
INSERT OR IGNORE INTO article_tag SELECT p.article_id, t.id FROM part p JOIN tag t ON t.name = p.name;
DROP TABLE part;
ALTER TABLE article DROP COLUMN tags;
COMMIT;
