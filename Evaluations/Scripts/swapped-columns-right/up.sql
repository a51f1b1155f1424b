PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE depots_new (
  id INTEGER PRIMARY KEY,
  street TEXT NOT NULL,
  town TEXT NOT NULL,
  postcode TEXT NOT NULL
);
INSERT INTO depots_new (id, street, town, postcode)
SELECT id, street, town, zip FROM depots;
DROP TABLE depots;
ALTER TABLE depots_new RENAME TO depots;
COMMIT;
