CREATE TABLE items(id INTEGER PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL, price REAL NOT NULL);
INSERT INTO items VALUES(1,'nut','metal',120.5),(2,'bolt','metal',250),(3,'screw','wood',99.25),(4,'washer','wood',1000),(5,'pin','metal',47);
