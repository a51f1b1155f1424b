CREATE TABLE tag (id INTEGER PRIMARY KEY, label TEXT NOT NULL);
CREATE TABLE article_tag (article_id INTEGER NOT NULL, tag_id INTEGER NOT NULL REFERENCES tag(id), PRIMARY KEY (article_id, tag_id));

INSERT INTO tag VALUES (1,'sql'),(2,'Sql'),(3,'python'),(4,'sql'),(5,''),(6,'été'),(7,'SQL');
INSERT INTO article_tag VALUES (1,1),(1,3),(2,2),(2,6),(3,4),(3,5),(4,7),(4,1);
