CREATE TABLE patient (
    preferred_language VARCHAR(120),
    birth_date DATE NOT NULL,
    family_name VARCHAR(120) NOT NULL,
    mrn VARCHAR(120) NOT NULL UNIQUE,
    id INTEGER NOT NULL PRIMARY KEY,
    insurance_no VARCHAR(120),
    gp_id INTEGER,
    given_name VARCHAR(120) NOT NULL
);
