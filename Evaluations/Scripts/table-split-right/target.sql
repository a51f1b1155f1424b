CREATE TABLE clients (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL
);
CREATE TABLE addresses (
  client_id INTEGER PRIMARY KEY REFERENCES clients(id),
  street TEXT NOT NULL,
  town TEXT NOT NULL,
  zip TEXT
);
