CREATE TABLE orders(id INTEGER PRIMARY KEY, status TEXT NOT NULL, total INTEGER);
INSERT INTO orders VALUES(1,'open',1),(2,'cancelled',2),(3,'paid',3),(4,'cancelled',4),(5,'draft',5);
