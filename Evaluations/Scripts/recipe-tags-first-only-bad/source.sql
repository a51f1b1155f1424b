CREATE TABLE recipes (id INTEGER PRIMARY KEY, title TEXT NOT NULL, minutes INTEGER);
CREATE TABLE recipe_tags (recipe_id INTEGER NOT NULL REFERENCES recipes(id), tag TEXT NOT NULL, PRIMARY KEY (recipe_id, tag));
INSERT INTO recipes VALUES (1,'Ramen',45),(2,'Crème brûlée',NULL),(3,'Toast',5),(4,'Toast',0),(5,'',-1);
INSERT INTO recipe_tags VALUES (1,'soup'),(1,'asian'),(1,'pork'),(2,'dessert'),(2,'été'),(3,'quick'),(5,'draft'),(5,'');
