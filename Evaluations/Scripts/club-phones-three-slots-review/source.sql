CREATE TABLE clubs (id INTEGER PRIMARY KEY, name TEXT NOT NULL, phones TEXT);
INSERT INTO clubs VALUES (1,'Chess','111;222'),(2,'Échecs','333'),(3,'Rowing',NULL),(4,'Judo','+49 30 444;555;666'),(5,'Chess','111;222'),(6,'Go','777;888;999');
