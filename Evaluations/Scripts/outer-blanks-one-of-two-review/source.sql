CREATE TABLE guests (id INTEGER PRIMARY KEY, name TEXT, email TEXT);
INSERT INTO guests VALUES (1,' Ana María López','ANA@Example.com'),(2,'Bo','bo@example.com '),(3,NULL,NULL),(4,'van der Berg  ','vdB@example.nl'),
 (5,'','  '),(6,'李 小龙','LI@example.cn'),(7,'Bo','BO@example.com'),(8,'O''Hara','ohara@example.ie');
