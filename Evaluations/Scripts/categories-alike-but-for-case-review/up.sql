PRAGMA foreign_keys=ON;
BEGIN;
CREATE TEMP TABLE merge_map AS
  SELECT c.id AS old_id,
         (SELECT MIN(k.id) FROM categories k WHERE k.name = c.name COLLATE NOCASE) AS keep_id
    FROM categories c;
UPDATE products SET category_id = (SELECT keep_id FROM merge_map WHERE old_id = category_id)
 WHERE category_id IN (SELECT old_id FROM merge_map WHERE old_id <> keep_id);
DELETE FROM categories WHERE id IN (SELECT old_id FROM merge_map WHERE old_id <> keep_id);
DROP TABLE merge_map;
CREATE UNIQUE INDEX ux_categories_name ON categories(name COLLATE NOCASE);
COMMIT;
