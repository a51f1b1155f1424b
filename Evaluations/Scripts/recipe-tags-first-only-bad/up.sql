BEGIN;
ALTER TABLE recipes ADD COLUMN tags TEXT;
UPDATE recipes SET tags = (SELECT t.tag FROM recipe_tags t WHERE t.recipe_id = recipes.id ORDER BY t.tag);
DROP TABLE recipe_tags;
COMMIT;
