CREATE TABLE users (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  primary_address_id INTEGER
);
CREATE TABLE addresses (
  id INTEGER PRIMARY KEY,
  user_id INTEGER NOT NULL REFERENCES users(id),
  line TEXT NOT NULL
);
INSERT INTO users (id, name, primary_address_id) VALUES (1, 'Vera Rahman', 100);
INSERT INTO users (id, name, primary_address_id) VALUES (2, 'Nadia Yilmaz', 101);
INSERT INTO users (id, name, primary_address_id) VALUES (3, 'Hugo Holm', 102);
INSERT INTO users (id, name, primary_address_id) VALUES (4, 'Rui Lopez', 103);
INSERT INTO users (id, name, primary_address_id) VALUES (5, 'Amir Quist', 104);
INSERT INTO users (id, name, primary_address_id) VALUES (6, 'Carla Santos', NULL);
INSERT INTO users (id, name, primary_address_id) VALUES (7, 'Gita Dahl', 105);
INSERT INTO users (id, name, primary_address_id) VALUES (8, 'Nadia Toth', 106);
INSERT INTO users (id, name, primary_address_id) VALUES (9, 'Selma Rahman', NULL);
INSERT INTO users (id, name, primary_address_id) VALUES (10, 'Marek Weber', 107);
INSERT INTO users (id, name, primary_address_id) VALUES (11, 'Amir Ivanov', 108);
INSERT INTO users (id, name, primary_address_id) VALUES (12, 'Dorota Ueda', 109);
INSERT INTO users (id, name, primary_address_id) VALUES (13, 'Esra Yilmaz', NULL);
INSERT INTO users (id, name, primary_address_id) VALUES (14, 'Zoltan Yilmaz', 110);
INSERT INTO users (id, name, primary_address_id) VALUES (15, 'Esra Cruz', 111);
INSERT INTO users (id, name, primary_address_id) VALUES (16, 'Vera Abreu', 112);
INSERT INTO users (id, name, primary_address_id) VALUES (17, 'Joao Santos', 113);
INSERT INTO users (id, name, primary_address_id) VALUES (18, 'Dmitri Holm', 114);
INSERT INTO users (id, name, primary_address_id) VALUES (19, 'Joao Quist', NULL);
INSERT INTO users (id, name, primary_address_id) VALUES (20, 'Petra Erdem', 115);
INSERT INTO users (id, name, primary_address_id) VALUES (21, 'Xenia Cruz', 116);
INSERT INTO users (id, name, primary_address_id) VALUES (22, 'Bram Lopez', NULL);
INSERT INTO users (id, name, primary_address_id) VALUES (23, 'Amir Quist', 117);
INSERT INTO users (id, name, primary_address_id) VALUES (24, 'Owen Aaltonen', 118);
INSERT INTO users (id, name, primary_address_id) VALUES (25, 'Zoltan Farkas', 119);
INSERT INTO users (id, name, primary_address_id) VALUES (26, 'Nadia Dahl', NULL);
INSERT INTO users (id, name, primary_address_id) VALUES (27, 'Kofi Quist', 120);
INSERT INTO users (id, name, primary_address_id) VALUES (28, 'Marek Erdem', 121);
INSERT INTO users (id, name, primary_address_id) VALUES (29, 'Dmitri Pereira', 122);
INSERT INTO users (id, name, primary_address_id) VALUES (30, 'Joao Farkas', NULL);
INSERT INTO addresses (id, user_id, line) VALUES
  (100, 1, '53 Harbour Row, Bergen'),
  (101, 2, '84 Main St, Bergen'),
  (102, 3, '90 Church St, Leiden'),
  (103, 4, '13 Station Rd, Malmo'),
  (104, 5, '19 Mill Lane, Graz'),
  (105, 7, '93 Station Rd, Gdansk'),
  (106, 8, '70 Mill Lane, Lyon'),
  (107, 10, '63 North Quay, Ghent'),
  (108, 11, '37 Park Ave, Tartu'),
  (109, 12, '47 High Rd, Brno'),
  (110, 14, '6 Main St, Porto'),
  (111, 15, '36 Church St, Leiden'),
  (112, 16, '14 Castle Hill, Varna'),
  (113, 17, '25 Castle Hill, Leiden'),
  (114, 18, '23 Main St, Turku'),
  (115, 20, '61 Station Rd, Zadar'),
  (116, 21, '3 Mill Lane, Cork'),
  (117, 23, '95 Main St, Porto'),
  (118, 24, '7 Castle Hill, Gdansk'),
  (119, 25, '57 Park Ave, Padua'),
  (120, 27, '57 Mill Lane, Varna'),
  (121, 28, '66 Station Rd, Ghent'),
  (122, 29, '57 Castle Hill, Tartu');
