CREATE TABLE teams (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  lead TEXT
);
CREATE TABLE members (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  team_id INTEGER REFERENCES teams(id) ON DELETE SET NULL
);
INSERT INTO teams (id, name, lead) VALUES (1, 'fern reed', NULL);
INSERT INTO teams (id, name, lead) VALUES (2, 'vine umbra', NULL);
INSERT INTO teams (id, name, lead) VALUES (3, 'larch moss', NULL);
INSERT INTO teams (id, name, lead) VALUES (4, 'umbra wheat', NULL);
INSERT INTO teams (id, name, lead) VALUES (5, 'daisy elm', NULL);
INSERT INTO teams (id, name, lead) VALUES (6, 'elm cedar', NULL);
INSERT INTO teams (id, name, lead) VALUES (7, 'dune umbra', NULL);
INSERT INTO teams (id, name, lead) VALUES (8, 'alder elm', 'Emeka Toth');
INSERT INTO teams (id, name, lead) VALUES (9, 'kelp oak', 'Dorota Varga');
INSERT INTO teams (id, name, lead) VALUES (10, 'kelp reed', NULL);
INSERT INTO members VALUES
  (1, 'Gita Blum', 5),
  (2, 'Esra Aaltonen', 1),
  (3, 'Dmitri Zeman', 5),
  (4, 'Dorota Ivanov', 4),
  (5, 'Wim Kaya', 10),
  (6, 'Emeka Nagy', 6),
  (7, 'Lena Quist', 10),
  (8, 'Petra Nagy', 1),
  (9, 'Nadia Santos', 5),
  (10, 'Gita Zeman', NULL),
  (11, 'Lena Dragan', 7),
  (12, 'Zoltan Ivanov', 5),
  (13, 'Emeka Nagy', 8),
  (14, 'Emeka Weber', 7),
  (15, 'Ulla Toth', 5),
  (16, 'Ilse Rahman', NULL),
  (17, 'Dorota Blum', 10),
  (18, 'Tomas Ueda', 8),
  (19, 'Emeka Varga', 6),
  (20, 'Ulla Weber', 10),
  (21, 'Emeka Xu', 4),
  (22, 'Gita Ueda', 1),
  (23, 'Nadia Yilmaz', 8),
  (24, 'Ilse Olsen', 4),
  (25, 'Carla Nagy', 8),
  (26, 'Yara Kaya', 10),
  (27, 'Kofi Cruz', 10),
  (28, 'Xenia Maes', 5),
  (29, 'Hugo Kaya', 7),
  (30, 'Wim Farkas', 1),
  (31, 'Aino Varga', 4),
  (32, 'Bram Lopez', 2),
  (33, 'Carla Farkas', 5),
  (34, 'Ilse Aaltonen', NULL),
  (35, 'Nadia Maes', NULL),
  (36, 'Emeka Yilmaz', 10),
  (37, 'Gita Xu', 10),
  (38, 'Chen Nagy', 6),
  (39, 'Aino Cruz', NULL),
  (40, 'Aino Rahman', 10),
  (41, 'Bram Ueda', NULL),
  (42, 'Bram Ivanov', 5),
  (43, 'Carla Zeman', 9),
  (44, 'Owen Lopez', 10),
  (45, 'Xenia Pereira', 3);
