CREATE TABLE items(id INTEGER PRIMARY KEY, name TEXT NOT NULL, price REAL NOT NULL, weight REAL);
INSERT INTO items VALUES(1,'a',12.49,1.255),(2,'b',3.5,2.5),(3,'c',7.99,NULL),(4,'d',8,0.333),(5,'e',12.51,4.25),(6,'f',100.2,7.125),(7,'g',19.999,1.1),(8,'h',4.4,2.2);
