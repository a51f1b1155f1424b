PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE depots_new (
  id INTEGER PRIMARY KEY,
  town TEXT NOT NULL,
  street TEXT NOT NULL,
  zip TEXT NOT NULL
);
INSERT INTO depots_new (id, town, street, zip)
SELECT id, town, street, postcode FROM depots;
DROP TABLE depots;
ALTER TABLE depots_new RENAME TO depots;
COMMIT;
