CREATE TABLE performers (
  id INTEGER PRIMARY KEY,
  full_name TEXT NOT NULL,
  agent TEXT
);
INSERT INTO performers VALUES
 (1,'Ida Lupino','CAA'),(2,'Cantinflas',NULL),(3,'Max von Sydow',''),(4,'Björk Guðmundsdóttir','x'),(5,'三船 敏郎','Toho'),(6,'Ida Lupino','WME');
INSERT INTO performers VALUES
 (10,'Uma Åberg',NULL),(11,'Tariq Smith Jr.','WME'),(12,'Ng Okafor','Toho'),(13,'Zoë O''Brien','WME'),
 (14,'Tariq de la Cruz','Toho'),(15,'Uma Okafor','WME'),(16,'Ng Åberg','CAA'),(17,'Mary de la Cruz',NULL),
 (18,'Tariq de la Cruz','Toho'),(19,'Tariq Okafor','Toho'),(20,'Mary de la Cruz','WME'),(21,'Mary de la Cruz',NULL),
 (22,'Jean-Luc Åberg','WME'),(23,'Mary Okafor','Toho'),(24,'Ng Li','Toho');
