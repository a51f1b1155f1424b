CREATE TABLE contacts (id INTEGER PRIMARY KEY, email TEXT, name TEXT, phone TEXT, updated_at TEXT NOT NULL);
CREATE TABLE orders (id INTEGER PRIMARY KEY, contact_id INTEGER NOT NULL REFERENCES contacts(id), total_cents INTEGER);
CREATE TABLE notes (id INTEGER PRIMARY KEY, contact_id INTEGER REFERENCES contacts(id), body TEXT);
