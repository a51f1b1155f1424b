CREATE TABLE dentist (id INTEGER PRIMARY KEY, city TEXT, last_name TEXT NOT NULL DEFAULT '', first_name TEXT);
CREATE TABLE lab_order (id INTEGER PRIMARY KEY, dentist_id INTEGER NOT NULL REFERENCES dentist(id), item TEXT);
CREATE INDEX ix_lab_order_dentist ON lab_order(dentist_id);
