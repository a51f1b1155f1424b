CREATE TABLE member (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  joined TEXT,
  phone TEXT
);
INSERT INTO member VALUES
(1,'Greta Holm','2010-01-01','+46 70 111 22 33'),
(2,'Oskar Ek','2011-05-10','070-2223344'),
(3,'oskar ek',NULL,NULL),
(4,'Lars Å.','1999','n/a'),
(5,'Mia Wik','2020-02-29',''),
(6,'Tove Ström','2022-08-15','0733 000 111');
