CREATE TABLE orders(id INTEGER PRIMARY KEY, status TEXT NOT NULL);
INSERT INTO orders VALUES(1,'new'),(2,'paid'),(3,'new');
