CREATE TABLE patients (id INTEGER PRIMARY KEY, nm TEXT NOT NULL, phone_home TEXT, phone_mobile TEXT, dob TEXT);
INSERT INTO patients VALUES (1,'Ida','030 1','0170 1','1980-01-01'),(2,'Jon',NULL,'0170 2',NULL),(3,'Käthe','030 3',NULL,'3.4.1955'),(4,'Li',NULL,NULL,'2010-10-10'),(5,'Mo','030 5','0170 5',''),(6,'Ida','030 6','030 6','1980-01-01');
