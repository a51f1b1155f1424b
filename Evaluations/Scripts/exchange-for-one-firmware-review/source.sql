CREATE TABLE buoys (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL,
  firmware TEXT,
  lat REAL,
  lon REAL
);
INSERT INTO buoys VALUES
 (1,'NDBC-41001','2.0',34.703,-72.246),
 (2,'NDBC-41002','2.1',-74.936,31.759),
 (3,'FINO-1','2.1',6.588,54.015),
 (4,'FINO-3',NULL,55.195,7.158),
 (5,'Ålesund','2.1',5.9,62.47),
 (6,'LOST','2.1',NULL,NULL),
 (7,'HALF','2.1',12.5,NULL),
 (8,'ZERO','2.10',0.0,-0.001),
 (9,'DUP','2.0',34.703,-72.246);
INSERT INTO buoys VALUES (20,'x','2.1',34.7,1.5);
