CREATE TABLE loaves (id INTEGER PRIMARY KEY, name TEXT NOT NULL, allergens TEXT CHECK (allergens <> ''), grams INTEGER);
INSERT INTO loaves VALUES (1,'Baguette','gluten',250),(2,'Walnuß','gluten,nuts',500),(3,'Brioche','egg,gluten,milk',400),(4,'Maïs',NULL,500),(5,'Rugbrød','gluten,sesame',NULL),(6,'Baguette','gluten',250),(7,'Reis','soy',-1);
