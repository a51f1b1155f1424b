create table companies (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  phone TEXT,
  fax TEXT,
  city TEXT
);

INSERT INTO companies (id, name, phone, fax, city) VALUES (1, 'Nordwerk GmbH', '030-417317', '030-908964', 'Wien');
INSERT INTO companies (id, name, phone, fax, city) VALUES (2, 'Alpenbau AG', '030-242207', '030-675523', 'Graz');
INSERT INTO companies (id, name, phone, fax, city) VALUES (3, 'Lindner KG', '030-674188', '030-546571', 'Lyon');
INSERT INTO companies (id, name, phone, fax, city) VALUES (4, 'Medora Ltd', '030-399854', '030-932520', 'Hamburg');
INSERT INTO companies (id, name, phone, fax, city) VALUES (5, 'Castell SA', '030-903864', '030-157688', 'Porto');
INSERT INTO companies (id, name, phone, fax, city) VALUES (6, 'Bluefin BV', '030-805440', '030-614357', 'Graz');
INSERT INTO companies (id, name, phone, fax, city) VALUES (7, 'Terrano Srl', '030-280731', '030-676558', 'Hamburg');
INSERT INTO companies (id, name, phone, fax, city) VALUES (8, 'Quanta Inc', '030-104634', '030-641463', 'Graz');
INSERT INTO companies (id, name, phone, fax, city) VALUES (9, 'Helios GmbH', '030-344859', '030-503417', 'Hamburg');
INSERT INTO companies (id, name, phone, fax, city) VALUES (10, 'Rhenus Partner', '030-617305', '030-407153', 'Lyon');
