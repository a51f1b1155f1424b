BEGIN;
CREATE TABLE categories (id INTEGER PRIMARY KEY, parent_id INTEGER, name TEXT NOT NULL);
INSERT INTO categories SELECT * FROM category_groups UNION ALL SELECT * FROM category_leaves;
DROP TABLE category_groups;
DROP TABLE category_leaves;
COMMIT;
