CREATE TABLE mitarbeiter (
    id INTEGER PRIMARY KEY,
    personalnr TEXT NOT NULL,
    vorname TEXT NOT NULL,
    nachname TEXT NOT NULL,
    geburtsdatum DATE,
    gehalt NUMERIC,
    email TEXT
);
