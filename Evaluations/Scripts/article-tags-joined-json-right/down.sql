CREATE TABLE article_old (id INTEGER PRIMARY KEY, title TEXT);
INSERT INTO article_old SELECT id, title FROM article;
CREATE TABLE article_tag (article_id INTEGER NOT NULL REFERENCES article_old(id), tag TEXT NOT NULL CHECK (typeof(tag) = 'text'), PRIMARY KEY (article_id, tag));
INSERT INTO article_tag SELECT a.id, j.value FROM article a, json_each(a.tags) j;
DROP TABLE article;
ALTER TABLE article_old RENAME TO article;
