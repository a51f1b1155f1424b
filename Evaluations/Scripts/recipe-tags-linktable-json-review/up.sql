BEGIN;
CREATE TABLE tag (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE recipe_tag (recipe_id INTEGER NOT NULL REFERENCES recipes(id) ON DELETE CASCADE, tag_id INTEGER NOT NULL REFERENCES tag(id), PRIMARY KEY (recipe_id, tag_id));
CREATE TEMP TABLE split AS
SELECT r.id AS recipe_id, lower(trim(j.value)) AS name
FROM recipes r, json_each('["' || replace(replace(replace(r.tags, '\', '\\'), '"', '\"'), ',', '","') || '"]') j
WHERE r.tags IS NOT NULL AND trim(j.value) <> '';
INSERT INTO tag (name) SELECT DISTINCT name FROM split ORDER BY name;
INSERT INTO recipe_tag (recipe_id, tag_id) SELECT DISTINCT s.recipe_id, t.id FROM split s JOIN tag t ON t.name = s.name;
DROP TABLE split;
ALTER TABLE recipes DROP COLUMN tags;
COMMIT;
