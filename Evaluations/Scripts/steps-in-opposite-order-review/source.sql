CREATE TABLE steps (
  sheet TEXT NOT NULL,
  seq INTEGER NOT NULL,
  text TEXT NOT NULL,
  minutes REAL,
  UNIQUE (sheet, seq)
);
INSERT INTO steps VALUES
 ('GB-12',1,'Remove cover',2.5),('GB-12',2,'Drain oil',10),('GB-12',3,'Pull shaft',NULL),
 ('GB-12',4,'Ölwanne lösen',7),('P-7',1,'Cut power',0.5),('P-7',3,'Unbolt',12),('P-7',4,'Unbolt',12),
 ('Z',9,'Only step',0),('P-7',10,'Lift',-1);
