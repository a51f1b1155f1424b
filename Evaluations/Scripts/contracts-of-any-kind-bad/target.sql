CREATE TABLE parties (id INTEGER PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('business','person')), legacy_id INTEGER NOT NULL, name TEXT NOT NULL, vat_no TEXT, phone TEXT, UNIQUE (kind, legacy_id));
CREATE TABLE contracts (id INTEGER PRIMARY KEY, party_id INTEGER NOT NULL REFERENCES parties(id), cents INTEGER NOT NULL);
