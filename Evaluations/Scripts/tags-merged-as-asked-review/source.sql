CREATE TABLE tags (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE recipe_tags (recipe INTEGER NOT NULL, tag_id INTEGER NOT NULL REFERENCES tags(id), PRIMARY KEY (recipe, tag_id));
INSERT INTO tags VALUES (1,'vegetarian'),(2,'veggie'),(3,'schnell'),(4,'scharf 🌶');
INSERT INTO recipe_tags VALUES (10,1),(10,2),(11,2),(11,3),(12,3),(13,2),(14,4),(15,1);
