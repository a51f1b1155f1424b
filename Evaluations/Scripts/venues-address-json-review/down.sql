BEGIN;
CREATE TABLE venues_new (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  street TEXT NOT NULL,
  city TEXT NOT NULL
);
INSERT INTO venues_new (id, name, street, city)
SELECT id, name, json_extract(address, '$.street'), json_extract(address, '$.city')
FROM venues;
DROP TABLE venues;
ALTER TABLE venues_new RENAME TO venues;
COMMIT;
