CREATE TABLE guests (id INTEGER PRIMARY KEY, name TEXT, email TEXT);
CREATE INDEX ix_guests_email ON guests(email);
