CREATE TABLE customers(id INTEGER PRIMARY KEY, name TEXT NOT NULL, state TEXT NOT NULL);
CREATE TABLE orders(id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL, state TEXT NOT NULL);
INSERT INTO customers VALUES(1,'a','closed'),(2,'b','open'),(3,'c','closed');
INSERT INTO orders VALUES(1,1,'closed'),(2,2,'closed'),(3,2,'open'),(4,3,'open');
