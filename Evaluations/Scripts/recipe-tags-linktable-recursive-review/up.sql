BEGIN;
CREATE TABLE tag (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE recipe_tag (recipe_id INTEGER NOT NULL REFERENCES recipes(id) ON DELETE CASCADE, tag_id INTEGER NOT NULL REFERENCES tag(id), PRIMARY KEY (recipe_id, tag_id));
CREATE TEMP TABLE split AS
WITH RECURSIVE x(recipe_id, part, rest) AS (
  SELECT id, '', tags || ',' FROM recipes WHERE tags IS NOT NULL
  UNION ALL
  SELECT recipe_id, substr(rest, 1, instr(rest, ',') - 1), substr(rest, instr(rest, ',') + 1) FROM x WHERE rest <> ''
)
SELECT recipe_id, lower(trim(part)) AS name FROM x WHERE trim(part) <> '';
INSERT INTO tag (name) SELECT DISTINCT name FROM split ORDER BY name;
INSERT INTO recipe_tag (recipe_id, tag_id) SELECT DISTINCT s.recipe_id, t.id FROM split s JOIN tag t ON t.name = s.name;
DROP TABLE split;
ALTER TABLE recipes DROP COLUMN tags;
COMMIT;
