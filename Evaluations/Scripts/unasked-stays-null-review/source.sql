CREATE TABLE subscribers (id INTEGER PRIMARY KEY, email TEXT, consent TEXT CHECK (consent IN ('yes','no')));
INSERT INTO subscribers VALUES (1,'a@example.com','yes'),(2,'b@example.com','no'),(3,'c@example.com',NULL),(4,NULL,'yes'),(5,'','no'),
 (6,'ß@example.com',NULL),(7,'a@example.com','yes'),(8,'h@example.com',NULL),(9,'i@example.com','no');
