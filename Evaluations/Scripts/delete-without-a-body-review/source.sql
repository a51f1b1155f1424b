CREATE TABLE m(id INTEGER PRIMARY KEY, body TEXT);
INSERT INTO m VALUES(1,'hello'),(2,''),(3,'  '),(4,'x'),(5,NULL);
