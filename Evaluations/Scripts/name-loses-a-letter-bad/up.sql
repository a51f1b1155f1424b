BEGIN;
CREATE TABLE person_new (id INTEGER PRIMARY KEY, born TEXT, first_name TEXT NOT NULL, last_name TEXT);
INSERT INTO person_new SELECT id, born, CASE WHEN instr(full_name,' ')>0 THEN substr(full_name,1,instr(full_name,' ')-1) ELSE full_name END, CASE WHEN instr(full_name,' ')>0 THEN substr(full_name,instr(full_name,' ')+2) END FROM person;
DROP TABLE person;
ALTER TABLE person_new RENAME TO person;
COMMIT;
