BEGIN;
ALTER TABLE people ADD COLUMN phones TEXT NOT NULL DEFAULT '[]';
UPDATE people SET phones=(SELECT json_group_array(number) FROM (SELECT number FROM phones p WHERE p.person_id=people.id ORDER BY rank));
DROP TABLE phones;
COMMIT;
