CREATE TABLE customers_eu (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  vat TEXT
);
CREATE TABLE customers_us (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  vat TEXT
);
INSERT INTO customers_eu VALUES
  (1, 'Yara Toth', NULL),
  (2, 'Marek Ueda', NULL),
  (3, 'Bram Holm', NULL),
  (4, 'Ulla Farkas', NULL),
  (5, 'Chen Gupta', NULL),
  (6, 'Zoltan Dahl', 'EU454267'),
  (7, 'Carla Olsen', 'EU701604'),
  (8, 'Tomas Kaya', 'EU019308'),
  (9, 'Aino Blum', NULL),
  (10, 'Esra Pereira', 'EU776879'),
  (11, 'Yara Cruz', 'EU363680'),
  (12, 'Yara Olsen', NULL),
  (13, 'Hugo Ivanov', NULL),
  (14, 'Yara Lopez', 'EU579302'),
  (15, 'Wim Rahman', NULL),
  (16, 'Nadia Yilmaz', 'EU346098'),
  (17, 'Vera Rahman', NULL),
  (18, 'Florin Quist', 'EU449309'),
  (19, 'Owen Varga', NULL),
  (20, 'Lena Pereira', NULL),
  (21, 'Zoltan Bakker', NULL),
  (22, 'Ilse Weber', 'EU843095'),
  (23, 'Petra Aaltonen', NULL),
  (24, 'Emeka Zeman', NULL),
  (25, 'Wim Aaltonen', 'EU638001'),
  (26, 'Dmitri Farkas', NULL),
  (27, 'Beatriz Cruz', 'EU796271'),
  (28, 'Wim Olsen', NULL),
  (29, 'Aino Bakker', 'EU612480'),
  (30, 'Florin Abreu', 'EU860960');
INSERT INTO customers_us (id, name, vat) VALUES (1, 'Gita Yilmaz', NULL);
INSERT INTO customers_us (id, name, vat) VALUES (2, 'Yara Abreu', NULL);
INSERT INTO customers_us (id, name, vat) VALUES (3, 'Tomas Yilmaz', NULL);
INSERT INTO customers_us (id, name, vat) VALUES (4, 'Ilse Kaya', NULL);
INSERT INTO customers_us (id, name, vat) VALUES (5, 'Owen Santos', NULL);
INSERT INTO customers_us (id, name, vat) VALUES (6, 'Gita Cruz', NULL);
INSERT INTO customers_us (id, name, vat) VALUES (7, 'Selma Gupta', NULL);
INSERT INTO customers_us (id, name, vat) VALUES (8, 'Nadia Santos', NULL);
INSERT INTO customers_us (id, name, vat) VALUES (9, 'Chen Dahl', NULL);
INSERT INTO customers_us (id, name, vat) VALUES (10, 'Selma Santos', NULL);
INSERT INTO customers_us (id, name, vat) VALUES (11, 'Bram Xu', NULL);
INSERT INTO customers_us (id, name, vat) VALUES (12, 'Xenia Abreu', NULL);
INSERT INTO customers_us (id, name, vat) VALUES (13, 'Ulla Dahl', NULL);
INSERT INTO customers_us (id, name, vat) VALUES (14, 'Dmitri Rahman', NULL);
INSERT INTO customers_us (id, name, vat) VALUES (15, 'Florin Varga', NULL);
INSERT INTO customers_us (id, name, vat) VALUES (16, 'Esra Holm', NULL);
INSERT INTO customers_us (id, name, vat) VALUES (17, 'Chen Kaya', NULL);
INSERT INTO customers_us (id, name, vat) VALUES (18, 'Amir Quist', NULL);
INSERT INTO customers_us (id, name, vat) VALUES (19, 'Petra Gupta', NULL);
INSERT INTO customers_us (id, name, vat) VALUES (20, 'Ulla Jansen', NULL);
