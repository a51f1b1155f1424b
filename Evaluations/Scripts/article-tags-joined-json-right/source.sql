CREATE TABLE article (id INTEGER PRIMARY KEY, title TEXT);
CREATE TABLE article_tag (article_id INTEGER NOT NULL REFERENCES article(id), tag TEXT NOT NULL CHECK (typeof(tag) = 'text'), PRIMARY KEY (article_id, tag));

INSERT INTO article VALUES (1,'a'),(2,NULL),(3,''),(4,'d'),(7,'ü');
INSERT INTO article_tag VALUES (1,'sql'),(1,'db, sql'),(1,'"quoted"'),(3,''),(3,'[]'),(4,'été'),(7,'SQL'),(7,'sql'),(7,'null'),(7,'1');
