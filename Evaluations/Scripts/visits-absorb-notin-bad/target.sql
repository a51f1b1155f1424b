CREATE TABLE animal (id INTEGER PRIMARY KEY, name TEXT, species TEXT NOT NULL);
CREATE TABLE visit (id INTEGER PRIMARY KEY, visit_no TEXT UNIQUE, animal_id INTEGER REFERENCES animal(id), vet TEXT NOT NULL, seen_on TEXT, weight_kg REAL);
CREATE VIEW latest_visit AS SELECT animal_id, max(seen_on) AS seen_on FROM visit GROUP BY animal_id;
