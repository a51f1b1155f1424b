BEGIN;
CREATE TABLE category_groups (id INTEGER PRIMARY KEY, parent_id INTEGER, name TEXT NOT NULL);
CREATE TABLE category_leaves (id INTEGER PRIMARY KEY, parent_id INTEGER, name TEXT NOT NULL);
INSERT INTO category_groups SELECT * FROM categories WHERE id IN (SELECT parent_id FROM categories);
INSERT INTO category_leaves SELECT * FROM categories WHERE id NOT IN (SELECT parent_id FROM categories);
DROP TABLE categories;
COMMIT;
