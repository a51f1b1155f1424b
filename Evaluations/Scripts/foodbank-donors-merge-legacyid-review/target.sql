CREATE TABLE donors (id INTEGER PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('individual','company')), legacy_id INTEGER NOT NULL, name TEXT NOT NULL, email TEXT, UNIQUE (kind, legacy_id));
CREATE TABLE donations (id INTEGER PRIMARY KEY, donor_id INTEGER REFERENCES donors(id), given_on TEXT NOT NULL, kg REAL);
