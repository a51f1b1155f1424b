BEGIN;
CREATE TABLE j__n(id INTEGER PRIMARY KEY, name TEXT, age INTEGER);
INSERT INTO j__n SELECT id,json_extract(data,'$.age'),json_extract(data,'$.name') FROM j;
DROP TABLE j;
ALTER TABLE j__n RENAME TO j;
COMMIT;