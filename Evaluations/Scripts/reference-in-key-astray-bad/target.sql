CREATE TABLE partners (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE stock (warehouse_id INTEGER NOT NULL REFERENCES partners(id), product_id INTEGER NOT NULL, n INTEGER, PRIMARY KEY (warehouse_id, product_id));
