create table patients (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  birth_date TEXT,
  blood_group TEXT,
  insurer_code TEXT,
  phone TEXT
);

INSERT INTO patients (id, name, birth_date, blood_group, insurer_code, phone) VALUES (1, 'Anna Berg', '1950-01-26', 'A+', 'TK', '0170-9835060');
INSERT INTO patients (id, name, birth_date, blood_group, insurer_code, phone) VALUES (2, 'Jonas Keller', '1991-06-15', 'B-', 'DAK', '0170-9697628');
INSERT INTO patients (id, name, birth_date, blood_group, insurer_code, phone) VALUES (3, 'Mira Novak', '1977-12-03', '0+', 'BARMER', '0170-5258812');
INSERT INTO patients (id, name, birth_date, blood_group, insurer_code, phone) VALUES (4, 'Tom Fischer', '1990-11-20', 'A+', 'DAK', '0170-3366257');
INSERT INTO patients (id, name, birth_date, blood_group, insurer_code, phone) VALUES (5, 'Lea Wolf', '1997-01-27', '0+', 'AOK', '0170-3704546');
INSERT INTO patients (id, name, birth_date, blood_group, insurer_code, phone) VALUES (6, 'Omar Haddad', '1981-05-12', 'A+', 'DAK', '0170-9354707');
INSERT INTO patients (id, name, birth_date, blood_group, insurer_code, phone) VALUES (7, 'Sofia Rossi', '1937-09-18', 'AB+', 'BARMER', '0170-2773783');
INSERT INTO patients (id, name, birth_date, blood_group, insurer_code, phone) VALUES (8, 'Erik Lund', '1946-06-10', 'B-', 'AOK', '0170-7163980');
INSERT INTO patients (id, name, birth_date, blood_group, insurer_code, phone) VALUES (9, 'Ines Costa', '1956-02-23', '0+', 'TK', '0170-6558068');
INSERT INTO patients (id, name, birth_date, blood_group, insurer_code, phone) VALUES (10, 'Paul Martin', '1954-12-15', '0+', 'DAK', '0170-2520036');
INSERT INTO patients (id, name, birth_date, blood_group, insurer_code, phone) VALUES (11, 'Yuki Tanaka', '1937-07-17', 'B-', 'TK', '0170-3613557');
INSERT INTO patients (id, name, birth_date, blood_group, insurer_code, phone) VALUES (12, 'Nora Quinn', '1992-08-11', 'A+', 'TK', '0170-8204685');
