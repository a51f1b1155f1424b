CREATE TABLE contacts (
  id INTEGER PRIMARY KEY,
  name TEXT,
  tel TEXT,
  tel_2 TEXT,
  tel_fax TEXT
);
INSERT INTO contacts VALUES
 (1,'Reception','100','900','999'),(2,'Dr. Who','101',NULL,NULL),(3,NULL,'+44 20 7946 0000','901',NULL),
 (4,'Łucja',NULL,'902','998'),(5,'Night desk','',NULL,''),(6,'Bob','103','903',NULL),(7,'Bob','104','904',NULL);
