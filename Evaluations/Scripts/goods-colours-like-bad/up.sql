BEGIN;
CREATE TABLE good_colours (good_id INTEGER NOT NULL REFERENCES goods(id), colour_id INTEGER NOT NULL REFERENCES colours(id), PRIMARY KEY (good_id, colour_id));
INSERT INTO good_colours (good_id, colour_id)
SELECT g.id, c.id FROM goods g JOIN colours c ON ',' || g.colours || ',' LIKE '%,' || c.name || ',%';
ALTER TABLE goods DROP COLUMN colours;
COMMIT;
