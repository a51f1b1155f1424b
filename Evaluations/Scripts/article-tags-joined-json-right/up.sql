CREATE TABLE article_new (id INTEGER PRIMARY KEY, title TEXT, tags TEXT NOT NULL DEFAULT '[]' CHECK (json_type(tags) = 'array'));
INSERT INTO article_new (id, title, tags)
SELECT a.id, a.title, COALESCE(t.tags, '[]')
FROM article a
LEFT JOIN (SELECT article_id, json_group_array(tag) AS tags FROM (SELECT article_id, tag FROM article_tag ORDER BY article_id, tag) GROUP BY article_id) t ON t.article_id = a.id;
DROP TABLE article_tag;
DROP TABLE article;
ALTER TABLE article_new RENAME TO article;
