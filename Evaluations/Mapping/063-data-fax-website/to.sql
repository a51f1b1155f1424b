create table companies (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  phone TEXT,
  website TEXT,
  city TEXT
);

INSERT INTO companies (id, name, phone, website, city) VALUES (1, 'Nordwerk GmbH', '030-417317', 'https://www.nordwerk.test', 'Wien');
INSERT INTO companies (id, name, phone, website, city) VALUES (2, 'Alpenbau AG', '030-242207', 'https://www.alpenbau.test', 'Graz');
INSERT INTO companies (id, name, phone, website, city) VALUES (3, 'Lindner KG', '030-674188', 'https://www.lindner.test', 'Lyon');
INSERT INTO companies (id, name, phone, website, city) VALUES (4, 'Medora Ltd', '030-399854', 'https://www.medora.test', 'Hamburg');
INSERT INTO companies (id, name, phone, website, city) VALUES (5, 'Castell SA', '030-903864', 'https://www.castell.test', 'Porto');
INSERT INTO companies (id, name, phone, website, city) VALUES (6, 'Bluefin BV', '030-805440', 'https://www.bluefin.test', 'Graz');
INSERT INTO companies (id, name, phone, website, city) VALUES (7, 'Terrano Srl', '030-280731', 'https://www.terrano.test', 'Hamburg');
INSERT INTO companies (id, name, phone, website, city) VALUES (8, 'Quanta Inc', '030-104634', 'https://www.quanta.test', 'Graz');
INSERT INTO companies (id, name, phone, website, city) VALUES (9, 'Helios GmbH', '030-344859', 'https://www.helios.test', 'Hamburg');
INSERT INTO companies (id, name, phone, website, city) VALUES (10, 'Rhenus Partner', '030-617305', 'https://www.rhenus.test', 'Lyon');
