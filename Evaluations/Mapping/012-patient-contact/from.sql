CREATE TABLE patient (
    next_of_kin_phone VARCHAR(120),
    family_name VARCHAR(120) NOT NULL,
    id INTEGER NOT NULL PRIMARY KEY,
    given_name VARCHAR(120) NOT NULL,
    mrn VARCHAR(120) NOT NULL UNIQUE,
    blood_group VARCHAR(120),
    birth_date DATE NOT NULL,
    gp_id INTEGER
);
