CREATE TABLE contact (id INTEGER PRIMARY KEY, kind TEXT NOT NULL, value TEXT NOT NULL, phone TEXT, email TEXT);

INSERT INTO contact VALUES (1,'phone','+351 1',NULL,NULL),(2,'email','a@b.c',NULL,NULL),(3,'phone','0049','0048',NULL),(4,'email','ü@b.c',NULL,'x@y.z'),(5,'phone','',NULL,NULL),(6,'email','d@e.f',NULL,NULL);
