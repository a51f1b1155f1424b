CREATE TABLE c(id INTEGER PRIMARY KEY, name TEXT NOT NULL, city TEXT);
INSERT INTO c VALUES(1,'a','x'),(2,'b','y'),(3,'a','x');
