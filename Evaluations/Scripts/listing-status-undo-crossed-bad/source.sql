CREATE TABLE listings (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  status INTEGER NOT NULL DEFAULT 0 CHECK (status IN (0, 1, 2, 3, 9)),
  published_at INTEGER
);
INSERT INTO listings VALUES (1,'Fahrrad 28"',0,NULL),(2,'Sofa',1,1650000000),(3,'Sofa',2,1650000000),(4,'Gameboy™',3,1500000000),(5,'???',9,0),(6,'Lampe',3,1640995200),(7,'Kühlschrank',1,-1);
