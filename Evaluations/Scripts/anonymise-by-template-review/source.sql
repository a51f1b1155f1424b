CREATE TABLE users(id INTEGER PRIMARY KEY, name TEXT NOT NULL, email TEXT, pw TEXT);
INSERT INTO users VALUES(1,'a','a@x.de','p1'),(2,'b','b@x.de','p2'),(3,'c',NULL,'p3');
