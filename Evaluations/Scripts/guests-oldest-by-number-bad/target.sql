CREATE TABLE guests (id INTEGER PRIMARY KEY, email TEXT NOT NULL, phone TEXT, signed_up TEXT NOT NULL);
CREATE UNIQUE INDEX ux_guests_email ON guests(email);
