BEGIN;
CREATE TABLE unit_branches (id INTEGER PRIMARY KEY, parent_id INTEGER, name TEXT NOT NULL);
CREATE TABLE unit_leaves (id INTEGER PRIMARY KEY, parent_id INTEGER, name TEXT NOT NULL);
INSERT INTO unit_branches SELECT * FROM units u WHERE EXISTS (SELECT 1 FROM units c WHERE c.parent_id = u.id);
INSERT INTO unit_leaves SELECT * FROM units u WHERE NOT EXISTS (SELECT 1 FROM units c WHERE c.parent_id = u.id);
DROP TABLE units;
COMMIT;
