CREATE TABLE models (id INTEGER PRIMARY KEY, brand TEXT NOT NULL, model TEXT);
CREATE TABLE equipment (id INTEGER PRIMARY KEY, model_id INTEGER REFERENCES models(id), serial TEXT, status TEXT CHECK (status IN ('available','rented','workshop')), note TEXT);
CREATE INDEX equipment_status ON equipment(status);
CREATE VIEW rentable AS SELECT e.id, m.brand, e.serial FROM equipment e JOIN models m ON m.id = e.model_id WHERE e.status = 'available';
