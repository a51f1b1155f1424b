CREATE TABLE stock (
  part_no TEXT NOT NULL PRIMARY KEY,
  qty INTEGER NOT NULL,
  shelf TEXT
);
INSERT INTO stock VALUES
  ('BRG-6204',40,'A1'),('brg-6204',15,'A1'),('SEAL-9',3,NULL),('Seal-9',3,NULL),('M8x30',1200,'C4'),
  ('m8x35',0,'C4'),('ÖL-1',7,'D'),('V-BELT 13x900',-2,''),('9001',11,'E2');
