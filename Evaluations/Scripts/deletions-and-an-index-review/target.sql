CREATE TABLE orders (id INTEGER PRIMARY KEY, customer TEXT NOT NULL, status TEXT NOT NULL, placed TEXT NOT NULL, shipped TEXT NOT NULL, cents INTEGER NOT NULL);
CREATE INDEX o_c ON orders(customer);
