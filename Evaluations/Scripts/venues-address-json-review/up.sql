BEGIN;
CREATE TABLE venues_new (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  address TEXT NOT NULL
);
INSERT INTO venues_new (id, name, address)
SELECT id, name, '{"street":"' || street || '","city":"' || city || '"}'
FROM venues;
DROP TABLE venues;
ALTER TABLE venues_new RENAME TO venues;
COMMIT;
