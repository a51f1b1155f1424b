BEGIN;
ALTER TABLE people ADD COLUMN phone1 TEXT;
ALTER TABLE people ADD COLUMN phone2 TEXT;
ALTER TABLE people ADD COLUMN phone3 TEXT;
UPDATE people SET phone1 = (SELECT phone FROM phones p WHERE p.person_id = people.id AND p.pos = 1), phone2 = (SELECT phone FROM phones p WHERE p.person_id = people.id AND p.pos = 2), phone3 = (SELECT phone FROM phones p WHERE p.person_id = people.id AND p.pos = 3);
DROP TABLE phones;
COMMIT;
