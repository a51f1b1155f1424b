CREATE TABLE members (
  no INTEGER PRIMARY KEY,
  alias TEXT NOT NULL,
  email TEXT,
  phone TEXT,
  birth_date TEXT,
  closed_on TEXT
);
INSERT INTO members VALUES
 (1,'m-1','kim@example.org','555-0101','1990-02-30',NULL),
 (2,'m-2','lee@example.org',NULL,'1985-01-01','2020-05-05'),
 (3,'m-3',NULL,NULL,NULL,'2021-01-01'),
 (4,'m-4','','+1 (555) 0102','01.01.1970','2019-12-31'),
 (5,'m-5','ola@example.org','555-0103',NULL,NULL),
 (6,'m-6','zed@example.org','0','1900-01-01','2023-08-08'),
 (7,'m-7',NULL,'555-0104','1999-09-09',NULL);
