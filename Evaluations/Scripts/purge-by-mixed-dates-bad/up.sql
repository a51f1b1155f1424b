BEGIN;
DELETE FROM adoptions WHERE on_day < '2020-01-01';
CREATE TABLE adoptions_n (id INTEGER PRIMARY KEY, animal TEXT NOT NULL, adopter TEXT, adopted_on TEXT, fee INTEGER NOT NULL DEFAULT 0);
INSERT INTO adoptions_n (id, animal, adopter, adopted_on, fee) SELECT id, animal, adopter, on_day, ifnull(fee, 0) FROM adoptions;
DROP TABLE adoptions;
ALTER TABLE adoptions_n RENAME TO adoptions;
COMMIT;
