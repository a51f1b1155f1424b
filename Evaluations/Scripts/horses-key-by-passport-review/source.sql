CREATE TABLE horses (
  id INTEGER PRIMARY KEY,
  passport TEXT NOT NULL UNIQUE,
  name TEXT,
  sire_id INTEGER REFERENCES horses(id),
  dam_id INTEGER REFERENCES horses(id)
);
INSERT INTO horses VALUES
 (10,'DE 418180001','Donnerhall',NULL,NULL),
 (11,'DE 418180002','Prinzessin',NULL,NULL),
 (12,'NL 003-77','Zandor Z',10,11),
 (15,'NL 003-78',NULL,10,NULL),
 (16,'FR-É-1','Étoile',12,15),
 (17,'fr-é-1','étoile',NULL,15),
 (18,'IE 9','',17,16);
