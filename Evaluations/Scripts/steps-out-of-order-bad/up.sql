BEGIN;
ALTER TABLE recipe ADD COLUMN steps TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(steps));
UPDATE recipe SET steps = (
  SELECT json_group_array(what) FROM (SELECT what FROM step WHERE recipe_id = recipe.id)
);
DROP TABLE step;
COMMIT;
