CREATE TABLE clients (id INTEGER PRIMARY KEY, name TEXT NOT NULL, household_size INTEGER);
CREATE TABLE allergens (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE client_allergens (client_id INTEGER NOT NULL REFERENCES clients(id), allergen_id INTEGER NOT NULL REFERENCES allergens(id), PRIMARY KEY (client_id, allergen_id)) WITHOUT ROWID;
CREATE TABLE parcels (id INTEGER PRIMARY KEY, client_id INTEGER NOT NULL REFERENCES clients(id), packed_on TEXT, note TEXT);
