create table patients (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  birth_date TEXT,
  blood_group TEXT,
  insurance_no TEXT,
  phone TEXT
);

INSERT INTO patients (id, name, birth_date, blood_group, insurance_no, phone) VALUES (1, 'Anna Berg', '1950-01-26', 'A+', 'D759139517', '0170-9835060');
INSERT INTO patients (id, name, birth_date, blood_group, insurance_no, phone) VALUES (2, 'Jonas Keller', '1991-06-15', 'B-', 'B480986128', '0170-9697628');
INSERT INTO patients (id, name, birth_date, blood_group, insurance_no, phone) VALUES (3, 'Mira Novak', '1977-12-03', '0+', 'G628166050', '0170-5258812');
INSERT INTO patients (id, name, birth_date, blood_group, insurance_no, phone) VALUES (4, 'Tom Fischer', '1990-11-20', 'A+', 'F721541943', '0170-3366257');
INSERT INTO patients (id, name, birth_date, blood_group, insurance_no, phone) VALUES (5, 'Lea Wolf', '1997-01-27', '0+', 'A649381351', '0170-3704546');
INSERT INTO patients (id, name, birth_date, blood_group, insurance_no, phone) VALUES (6, 'Omar Haddad', '1981-05-12', 'A+', 'B905137649', '0170-9354707');
INSERT INTO patients (id, name, birth_date, blood_group, insurance_no, phone) VALUES (7, 'Sofia Rossi', '1937-09-18', 'AB+', 'F790685078', '0170-2773783');
INSERT INTO patients (id, name, birth_date, blood_group, insurance_no, phone) VALUES (8, 'Erik Lund', '1946-06-10', 'B-', 'A580522985', '0170-7163980');
INSERT INTO patients (id, name, birth_date, blood_group, insurance_no, phone) VALUES (9, 'Ines Costa', '1956-02-23', '0+', 'F775424526', '0170-6558068');
INSERT INTO patients (id, name, birth_date, blood_group, insurance_no, phone) VALUES (10, 'Paul Martin', '1954-12-15', '0+', 'F243884967', '0170-2520036');
INSERT INTO patients (id, name, birth_date, blood_group, insurance_no, phone) VALUES (11, 'Yuki Tanaka', '1937-07-17', 'B-', 'C646785649', '0170-3613557');
INSERT INTO patients (id, name, birth_date, blood_group, insurance_no, phone) VALUES (12, 'Nora Quinn', '1992-08-11', 'A+', 'F491039052', '0170-8204685');
