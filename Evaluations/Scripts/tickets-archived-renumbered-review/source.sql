CREATE TABLE tickets(id INTEGER PRIMARY KEY, title TEXT NOT NULL, status TEXT NOT NULL);
INSERT INTO tickets VALUES (1,'a','open'),(2,'b','closed'),(3,'b','closed'),(4,'c','closed'),(5,'d','open');
