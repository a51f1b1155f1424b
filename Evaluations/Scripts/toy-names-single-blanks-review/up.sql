BEGIN;
CREATE TEMP TABLE stamp AS SELECT id, updated_at FROM toy;
UPDATE toy SET name =
  trim(replace(replace(replace(name, ' ', char(1, 32)), ' ' || char(1), ''), char(1), ''))
 WHERE name LIKE '%  %' OR name <> trim(name);
UPDATE toy SET updated_at = (SELECT updated_at FROM stamp WHERE stamp.id = toy.id);
DROP TABLE stamp;
COMMIT;
