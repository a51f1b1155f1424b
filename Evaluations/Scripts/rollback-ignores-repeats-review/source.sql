CREATE TABLE doc(id INTEGER PRIMARY KEY, lang TEXT NOT NULL, title TEXT NOT NULL, UNIQUE(title));
INSERT INTO doc VALUES(1,'de','a'),(2,'en','b'),(3,'fr','c');
