CREATE TABLE contact (id INTEGER PRIMARY KEY, name TEXT, phone TEXT, mobile TEXT);
INSERT INTO contact VALUES (1,'a','1',NULL),(2,'b',NULL,'2'),(4,'d',NULL,NULL),(5,'e',NULL,'55'),(6,'f',NULL,'66'),(7,'g','7','7');
