CREATE TABLE players (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL
);
CREATE TABLE player_phones (
  id INTEGER PRIMARY KEY,
  player_id INTEGER NOT NULL REFERENCES players(id),
  number TEXT NOT NULL
);
INSERT INTO players VALUES (1, 'Hugo Dahl');
INSERT INTO players VALUES (2, 'Ilse Quist');
INSERT INTO players VALUES (3, 'Hugo Rahman');
INSERT INTO players VALUES (4, 'Yara Weber');
INSERT INTO players VALUES (5, 'Emeka Weber');
INSERT INTO players VALUES (6, 'Ilse Varga');
INSERT INTO players VALUES (7, 'Chen Blum');
INSERT INTO players VALUES (8, 'Carla Dahl');
INSERT INTO players VALUES (9, 'Bram Yilmaz');
INSERT INTO players VALUES (10, 'Aino Rahman');
INSERT INTO players VALUES (11, 'Dmitri Toth');
INSERT INTO players VALUES (12, 'Yara Kaya');
INSERT INTO players VALUES (13, 'Gita Santos');
INSERT INTO players VALUES (14, 'Aino Abreu');
INSERT INTO players VALUES (15, 'Beatriz Aaltonen');
INSERT INTO players VALUES (16, 'Chen Rahman');
INSERT INTO players VALUES (17, 'Vera Holm');
INSERT INTO players VALUES (18, 'Tomas Nagy');
INSERT INTO players VALUES (19, 'Aino Farkas');
INSERT INTO players VALUES (20, 'Tomas Ueda');
INSERT INTO players VALUES (21, 'Petra Olsen');
INSERT INTO players VALUES (22, 'Bram Varga');
INSERT INTO players VALUES (23, 'Gita Holm');
INSERT INTO players VALUES (24, 'Esra Farkas');
INSERT INTO players VALUES (25, 'Esra Santos');
INSERT INTO player_phones (id, player_id, number) VALUES
  (1, 1, '+46 706188349'),
  (2, 2, '+46 709460130'),
  (3, 3, '+46 700511336'),
  (4, 4, '+46 702952983'),
  (5, 5, '+46 708511815'),
  (6, 6, '+46 700362764'),
  (7, 7, '+46 703361921'),
  (8, 8, '+46 705539425'),
  (9, 9, '+46 706593889'),
  (10, 10, '+46 702880104'),
  (11, 11, '+46 702438069'),
  (12, 12, '+46 705288441'),
  (13, 13, '+46 707898169'),
  (14, 14, '+46 709000370'),
  (15, 15, '+46 703791359'),
  (16, 16, '+46 700792560'),
  (17, 17, '+46 709411971'),
  (18, 18, '+46 708650835'),
  (19, 19, '+46 706330638'),
  (20, 20, '+46 707261261'),
  (21, 21, '+46 707424102'),
  (22, 22, '+46 701574656'),
  (23, 3, '+46 701020283'),
  (24, 9, '+46 708120765'),
  (25, 15, '+46 701784566');
