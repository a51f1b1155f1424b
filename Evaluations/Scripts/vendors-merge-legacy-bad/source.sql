CREATE TABLE vendors (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  city TEXT,
  contact TEXT
);
CREATE TABLE legacy_vendors (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  contact TEXT,
  city TEXT
);
INSERT INTO vendors (id, name, city, contact) VALUES (1, 'Fern Dune', 'Porto', 'Lena Kaya');
INSERT INTO vendors (id, name, city, contact) VALUES (2, 'Bramble Cedar', 'Graz', 'Ilse Toth');
INSERT INTO vendors (id, name, city, contact) VALUES (3, 'Nettle Pine', 'Turku', 'Ilse Olsen');
INSERT INTO vendors (id, name, city, contact) VALUES (4, 'Dune Nettle', 'Cork', 'Tomas Kaya');
INSERT INTO vendors (id, name, city, contact) VALUES (5, 'Heath Thyme', 'Turku', 'Amir Blum');
INSERT INTO vendors (id, name, city, contact) VALUES (6, 'Clover Moss', 'Padua', 'Xenia Bakker');
INSERT INTO vendors (id, name, city, contact) VALUES (7, 'Reed Thyme', 'Tartu', 'Wim Dahl');
INSERT INTO vendors (id, name, city, contact) VALUES (8, 'Umbra Reed', 'Turku', 'Esra Dahl');
INSERT INTO vendors (id, name, city, contact) VALUES (9, 'Clover Yew', 'Porto', 'Selma Farkas');
INSERT INTO vendors (id, name, city, contact) VALUES (10, 'Kelp Daisy', 'Turku', 'Owen Rahman');
INSERT INTO vendors (id, name, city, contact) VALUES (11, 'Quince Larch', 'Turku', 'Amir Weber');
INSERT INTO vendors (id, name, city, contact) VALUES (12, 'Kelp Birch', 'Graz', 'Zoltan Aaltonen');
INSERT INTO vendors (id, name, city, contact) VALUES (13, 'Daisy Iris', 'Turku', 'Bram Costa');
INSERT INTO vendors (id, name, city, contact) VALUES (14, 'Nettle Alder', 'Brno', 'Vera Farkas');
INSERT INTO vendors (id, name, city, contact) VALUES (15, 'Cedar Elm', 'Graz', 'Dmitri Weber');
INSERT INTO vendors (id, name, city, contact) VALUES (16, 'Pine Umbra', 'Gdansk', 'Carla Bakker');
INSERT INTO vendors (id, name, city, contact) VALUES (17, 'Quince Alder', 'Cork', 'Dmitri Cruz');
INSERT INTO vendors (id, name, city, contact) VALUES (18, 'Cedar Wheat', 'Brno', 'Aino Maes');
INSERT INTO vendors (id, name, city, contact) VALUES (19, 'Kelp Yew', 'Gdansk', 'Chen Ueda');
INSERT INTO vendors (id, name, city, contact) VALUES (20, 'Sage Wheat', 'Gdansk', 'Petra Cruz');
INSERT INTO vendors (id, name, city, contact) VALUES (21, 'Zinnia Thyme', 'Brno', 'Ulla Holm');
INSERT INTO vendors (id, name, city, contact) VALUES (22, 'Cedar Sage', 'Leiden', 'Florin Erdem');
INSERT INTO vendors (id, name, city, contact) VALUES (23, 'Reed Oak', 'Bergen', 'Marek Santos');
INSERT INTO vendors (id, name, city, contact) VALUES (24, 'Kelp Alder', 'Varna', 'Rui Kaya');
INSERT INTO vendors (id, name, city, contact) VALUES (25, 'Fern Kelp', 'Cork', 'Petra Blum');
INSERT INTO vendors (id, name, city, contact) VALUES (26, 'Zinnia Fern', 'Brno', 'Kofi Nagy');
INSERT INTO vendors (id, name, city, contact) VALUES (27, 'Birch Reed', 'Graz', 'Florin Farkas');
INSERT INTO vendors (id, name, city, contact) VALUES (28, 'Nettle Wheat', 'Zadar', 'Ilse Farkas');
INSERT INTO vendors (id, name, city, contact) VALUES (29, 'Juniper Thyme', 'Gdansk', 'Nadia Weber');
INSERT INTO vendors (id, name, city, contact) VALUES (30, 'Quince Dune', 'Varna', 'Joao Aaltonen');
INSERT INTO vendors (id, name, city, contact) VALUES (31, 'Moss Yew', 'Tartu', 'Selma Yilmaz');
INSERT INTO vendors (id, name, city, contact) VALUES (32, 'Larch Quince', 'Cork', 'Amir Blum');
INSERT INTO vendors (id, name, city, contact) VALUES (33, 'Sage Nettle', 'Padua', 'Rui Kaya');
INSERT INTO vendors (id, name, city, contact) VALUES (34, 'Yew Moss', 'Graz', 'Gita Blum');
INSERT INTO vendors (id, name, city, contact) VALUES (35, 'Moss Nettle', 'Cork', 'Amir Holm');
INSERT INTO legacy_vendors (id, name, contact, city) VALUES
  (501, 'Moss Elm', 'Petra Cruz', 'Porto'),
  (502, 'Zinnia Oak', 'Carla Abreu', 'Zadar'),
  (503, 'Reed Zinnia', 'Gita Lopez', 'Varna'),
  (504, 'Nettle Iris', 'Aino Costa', 'Graz'),
  (505, 'Nettle Cedar', 'Lena Maes', 'Leiden'),
  (506, 'Larch Reed', 'Marek Gupta', 'Malmo'),
  (507, 'Iris Elm', 'Marek Ueda', 'Lyon'),
  (508, 'Wheat Reed', 'Aino Ivanov', 'Zadar'),
  (509, 'Juniper Kelp', 'Lena Gupta', 'Tartu'),
  (510, 'Heath Quince', 'Esra Jansen', 'Zadar'),
  (511, 'Sage Quince', 'Kofi Maes', 'Varna'),
  (512, 'Kelp Juniper', 'Nadia Olsen', 'Bergen');
