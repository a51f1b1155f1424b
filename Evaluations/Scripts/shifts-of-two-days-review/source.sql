CREATE TABLE emp(id INTEGER PRIMARY KEY, name TEXT NOT NULL, shift TEXT NOT NULL);
INSERT INTO emp VALUES (1,'a','early'),(2,'b','late'),(3,'c','early');
