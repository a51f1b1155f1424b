PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE fairs_new (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  held TEXT NOT NULL CHECK (held GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
INSERT INTO fairs_new (id, title, held)
SELECT id, title, substr(held, 7, 4) || '-' || substr(held, 4, 2) || '-' || substr(held, 1, 2) FROM fairs;
DROP TABLE fairs;
ALTER TABLE fairs_new RENAME TO fairs;
COMMIT;
