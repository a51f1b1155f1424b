CREATE TABLE supplier (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE part (id INTEGER PRIMARY KEY, supplier_id INTEGER REFERENCES supplier(id), name TEXT, length REAL, unit TEXT);
CREATE INDEX idx_part_unit ON part(unit);
