CREATE TABLE tags (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE UNIQUE INDEX ux_tags ON tags(name);
CREATE TABLE recipe_tags (recipe INTEGER NOT NULL, tag_id INTEGER NOT NULL REFERENCES tags(id), PRIMARY KEY (recipe, tag_id));
