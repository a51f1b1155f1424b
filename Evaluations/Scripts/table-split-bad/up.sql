PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE addresses (
  client_id INTEGER PRIMARY KEY REFERENCES clients(id),
  street TEXT NOT NULL,
  town TEXT NOT NULL,
  zip TEXT
);
INSERT INTO addresses (client_id, street, town, zip)
SELECT id, street, town, zip FROM clients WHERE zip IS NOT NULL;
CREATE TABLE clients_new (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL
);
INSERT INTO clients_new (id, name)
SELECT id, name FROM clients;
DROP TABLE clients;
ALTER TABLE clients_new RENAME TO clients;
COMMIT;
