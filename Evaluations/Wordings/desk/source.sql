CREATE TABLE tickets (id INTEGER PRIMARY KEY, subject TEXT NOT NULL, owner TEXT NOT NULL, status TEXT NOT NULL, priority INTEGER);
INSERT INTO tickets VALUES (1,'printer','bob','open',1),(2,'vpn','bob','closed',2),(3,'mail','anna','open',2),(4,'login','carl','open',3),(5,'disk','bob','open',3),(6,'phone','dora','closed',1);
CREATE TABLE items (id INTEGER PRIMARY KEY, name TEXT, price REAL, kind TEXT);
INSERT INTO items VALUES (1,'bolt',10.0,'metal'),(2,'nut',20.0,'metal'),(3,'board',30.0,'wood'),(4,'glue',5.0,'other');
