CREATE TABLE mitarbeiter (
    id INTEGER PRIMARY KEY,
    personalnr TEXT NOT NULL,
    first_name TEXT NOT NULL,
    last_name TEXT NOT NULL,
    date_of_birth DATE,
    salary NUMERIC,
    email TEXT
);
