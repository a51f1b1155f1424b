BEGIN;
ALTER TABLE recipes ADD COLUMN tag1 TEXT;
ALTER TABLE recipes ADD COLUMN tag2 TEXT;
ALTER TABLE recipes ADD COLUMN tag3 TEXT;
UPDATE recipes SET (tag1, tag2, tag3) =
  (SELECT max(tag) FILTER (WHERE slot = 1), max(tag) FILTER (WHERE slot = 2), max(tag) FILTER (WHERE slot = 3)
     FROM recipe_tags WHERE recipe_id = recipes.id);
DROP TABLE recipe_tags;
COMMIT;
