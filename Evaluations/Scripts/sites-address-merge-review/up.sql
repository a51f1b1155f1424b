BEGIN;
CREATE TABLE sites_new (
  id INTEGER PRIMARY KEY,
  address TEXT NOT NULL,
  opened TEXT
);
INSERT INTO sites_new (id, address, opened)
SELECT id, street || ', ' || city, opened
FROM sites;
DROP TABLE sites;
ALTER TABLE sites_new RENAME TO sites;
COMMIT;
