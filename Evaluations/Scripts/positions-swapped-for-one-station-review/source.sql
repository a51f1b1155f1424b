CREATE TABLE ringings (
  ring TEXT NOT NULL,
  station INTEGER NOT NULL,
  species TEXT,
  lat REAL,
  lon REAL,
  PRIMARY KEY (ring, station)
);
INSERT INTO ringings VALUES
 ('HES SU 1001',3,'Parus major',59.35,18.07),
 ('HES SU 1002',7,'Parus major',11.97,57.7),
 ('HES SU 1003',7,'Sylvia atricapilla',11.974,NULL),
 ('HES SU 1004',7,NULL,NULL,NULL),
 ('HES SU 1005',7,'Cyanistes caeruleus',0.0,57.0),
 ('HES SU 1006',9,'Turdus merula',-33.9,151.2),
 ('HES SU 1006',7,'Turdus merula',12.0,57.71),
 ('ÄÖ 1',3,'',55.5,13.0);
INSERT INTO ringings VALUES ('X 1', 8, 'Pica', 27.5, NULL);
