CREATE TABLE volunteers (id INTEGER PRIMARY KEY, name TEXT NOT NULL, first_aid INTEGER CHECK (first_aid IN (0,1)));
