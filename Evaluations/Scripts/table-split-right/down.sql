PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE clients_new (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  street TEXT,
  town TEXT,
  zip TEXT,
  CHECK ((street IS NULL) = (town IS NULL)),
  CHECK (zip IS NULL OR street IS NOT NULL)
);
INSERT INTO clients_new (id, name, street, town, zip)
SELECT c.id, c.name, a.street, a.town, a.zip
FROM clients c LEFT JOIN addresses a ON a.client_id = c.id;
DROP TABLE clients;
ALTER TABLE clients_new RENAME TO clients;
DROP TABLE addresses;
COMMIT;
