CREATE TABLE category_groups (id INTEGER PRIMARY KEY, parent_id INTEGER, name TEXT NOT NULL);
CREATE TABLE category_leaves (id INTEGER PRIMARY KEY, parent_id INTEGER, name TEXT NOT NULL);
