CREATE TABLE subscribers (
  id INTEGER PRIMARY KEY,
  email TEXT,
  since TEXT,
  score REAL
);
INSERT INTO subscribers VALUES
 (1,'Anna.Berg@Example.COM','2020-01-01',0.5),
 (2,'info@EXAMPLE.org','01/02/2021',-3.25),
 (3,'lowercase@example.net',NULL,NULL),
 (4,'J.McDonald@Mail.Example.Co.UK','2022-03-03',12e9),
 (5,NULL,'2022-03-04',0),
 (6,'','2022-03-05',1),
 (7,'josé+News@Example.es','2022-03-06',7),
 (8,'Not an Address','2019',0.0),
 (9,'anna.berg@example.com','2023-09-09',0.5);
