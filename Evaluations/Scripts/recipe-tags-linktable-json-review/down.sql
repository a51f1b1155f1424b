BEGIN;
ALTER TABLE recipes ADD COLUMN tags TEXT;
UPDATE recipes SET tags = (SELECT group_concat(t.name, ',') FROM recipe_tag rt JOIN tag t ON t.id = rt.tag_id WHERE rt.recipe_id = recipes.id);
DROP TABLE recipe_tag;
DROP TABLE tag;
COMMIT;
