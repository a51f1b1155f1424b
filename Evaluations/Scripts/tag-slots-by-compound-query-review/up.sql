BEGIN;
CREATE TABLE recipe_tags (
  recipe_id INTEGER NOT NULL REFERENCES recipes(id) ON DELETE CASCADE,
  slot INTEGER NOT NULL CHECK (slot BETWEEN 1 AND 3),
  tag TEXT NOT NULL,
  PRIMARY KEY (recipe_id, slot)
) WITHOUT ROWID;
WITH x(id, slot, tag) AS (
  SELECT id, 1, tag1 FROM recipes
  UNION ALL SELECT id, 2, tag2 FROM recipes
  UNION ALL SELECT id, 3, tag3 FROM recipes)
INSERT INTO recipe_tags SELECT * FROM x WHERE tag IS NOT NULL;
ALTER TABLE recipes DROP COLUMN tag1;
ALTER TABLE recipes DROP COLUMN tag2;
ALTER TABLE recipes DROP COLUMN tag3;
COMMIT;
