CREATE TABLE items(id INTEGER PRIMARY KEY, name TEXT NOT NULL, price REAL NOT NULL);
INSERT INTO items VALUES(1,'nut',120.5),(2,'bolt',250),(3,'screw',99.25),(4,'washer',1000),(5,'pin',47);
