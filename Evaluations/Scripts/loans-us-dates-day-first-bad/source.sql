CREATE TABLE loans (
  id INTEGER PRIMARY KEY,
  reader TEXT NOT NULL,
  isbn TEXT,
  due TEXT NOT NULL CHECK (due GLOB '[0-9]*/[0-9]*/[0-9][0-9][0-9][0-9]')
);
CREATE INDEX ix_loans_reader ON loans(reader);
INSERT INTO loans VALUES
 (1,'Ana Böhm','9783161484100','7/4/2023'),
 (2,'Ana Böhm',NULL,'12/31/2023'),
 (3,'J. R. Hale','0306406152','1/9/2024'),
 (4,'J. R. Hale','0306406152','9/1/2024'),
 (5,'Yuki','', '2/29/2024'),
 (6,'Yuki','080442957X','10/10/2022'),
 (7,'Chloé','9780306406157','11/2/2023'),
 (8,'Chloé','9780306406157','3/5/2024'),
 (9,'Dmitri',NULL,'6/30/1999');
