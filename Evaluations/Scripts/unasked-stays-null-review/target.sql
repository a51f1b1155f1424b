CREATE TABLE subscribers (id INTEGER PRIMARY KEY, email TEXT, consent INTEGER CHECK (consent IN (0, 1)));
