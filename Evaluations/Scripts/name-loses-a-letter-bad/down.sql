BEGIN;
CREATE TABLE person_old (id INTEGER PRIMARY KEY, full_name TEXT NOT NULL, born TEXT);
INSERT INTO person_old SELECT id, first_name || coalesce(' ' || last_name, ''), born FROM person;
DROP TABLE person;
ALTER TABLE person_old RENAME TO person;
COMMIT;
