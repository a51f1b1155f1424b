BEGIN;
UPDATE OR IGNORE recipe_tags SET tag_id = (SELECT id FROM tags WHERE name = 'vegetarian')
  WHERE tag_id IN (SELECT id FROM tags WHERE name = 'veggie');
DELETE FROM recipe_tags WHERE tag_id IN (SELECT id FROM tags WHERE name = 'veggie');
DELETE FROM tags WHERE name = 'veggie';
CREATE UNIQUE INDEX ux_tags ON tags(name);
COMMIT;
