CREATE TABLE riders (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  phone TEXT
);
INSERT INTO riders VALUES
 (1,'Jonas','0171 2345678'),
 (2,'Aylin','+49 30 123456'),
 (3,'Mateusz','0049-89-55555'),
 (4,'Noëlle','(040) 99 88 77'),
 (5,'Reto','0041 44 668 18 00'),
 (6,'Unknown',NULL),
 (7,'Unknown',''),
 (8,'Ferhat','0221/470-0'),
 (9,'Li Na','110'),
 (10,'Jonas','01712345678'),
 (11,'Pia','+43 (1) 58858');
