CREATE TABLE posts (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE TABLE tags (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE post_tags (post_id INTEGER NOT NULL REFERENCES posts(id), tag_id INTEGER NOT NULL REFERENCES tags(id), PRIMARY KEY (post_id, tag_id));
INSERT INTO posts VALUES (1,'a'),(2,'b'),(3,'c'),(4,'d');
INSERT INTO tags VALUES (1,'red'),(2,'blue'),(3,'green'),(4,'teal, dark'),(5,'unused');
INSERT INTO post_tags VALUES (1,1),(1,2),(2,1),(3,3),(3,2),(3,4);
