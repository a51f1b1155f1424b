BEGIN;
CREATE TABLE c2 (
  id INTEGER PRIMARY KEY,
  name TEXT,
  zip INTEGER,
  email TEXT
);
INSERT INTO c2 SELECT id, name, zip, email FROM contacts;
DROP TABLE contacts;
ALTER TABLE c2 RENAME TO contacts;
COMMIT;
