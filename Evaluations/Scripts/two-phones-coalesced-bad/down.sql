BEGIN;
CREATE TABLE people_new (id INTEGER PRIMARY KEY, name TEXT NOT NULL, mobile TEXT, landline TEXT);

INSERT INTO people_new (id, name, mobile, landline) SELECT id, name, CASE WHEN phone LIKE '07%' THEN phone END, CASE WHEN phone NOT LIKE '07%' THEN phone END FROM people;
DROP TABLE people;
ALTER TABLE people_new RENAME TO people;
COMMIT;
