BEGIN;
CREATE TABLE sites_new (
  id INTEGER PRIMARY KEY,
  street TEXT NOT NULL,
  city TEXT NOT NULL,
  opened TEXT
);
INSERT INTO sites_new (id, street, city, opened)
SELECT id, substr(address, 1, instr(address, ', ') - 1), substr(address, instr(address, ', ') + 2), opened
FROM sites;
DROP TABLE sites;
ALTER TABLE sites_new RENAME TO sites;
COMMIT;
