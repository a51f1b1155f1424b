BEGIN;
CREATE TABLE phones(person_id INTEGER NOT NULL REFERENCES people(id),rank INTEGER NOT NULL,number TEXT NOT NULL,PRIMARY KEY(person_id,rank));
INSERT INTO phones SELECT p.id,j.key+1,j.value FROM people p,json_each(p.phones) j;
ALTER TABLE people DROP COLUMN phones;
COMMIT;
