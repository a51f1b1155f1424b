CREATE TABLE contacts (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  email TEXT
);
CREATE UNIQUE INDEX ux_contacts_email ON contacts(email);
