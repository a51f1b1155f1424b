CREATE TABLE suppliers (id INTEGER PRIMARY KEY, name TEXT, primary_contact_id INTEGER REFERENCES contacts(id));
CREATE TABLE contacts (
  id INTEGER PRIMARY KEY,
  supplier_id INTEGER NOT NULL REFERENCES suppliers(id),
  name TEXT
);
