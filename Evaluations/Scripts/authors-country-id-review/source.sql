CREATE TABLE countries (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE
);
CREATE TABLE authors (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  country TEXT
);
INSERT INTO countries VALUES
  (1, 'AT'),
  (2, 'DE'),
  (3, 'FR'),
  (4, 'PT'),
  (5, 'SE');
INSERT INTO authors VALUES
  (1, 'Wim Quist', NULL),
  (2, 'Florin Farkas', 'PT'),
  (3, 'Beatriz Yilmaz', NULL),
  (4, 'Tomas Farkas', 'PT'),
  (5, 'Amir Yilmaz', 'AT'),
  (6, 'Lena Maes', 'SE'),
  (7, 'Joao Holm', 'PT'),
  (8, 'Dmitri Gupta', 'FR'),
  (9, 'Zoltan Farkas', 'PT'),
  (10, 'Yara Yilmaz', 'SE'),
  (11, 'Amir Gupta', 'DE'),
  (12, 'Dmitri Ueda', NULL),
  (13, 'Xenia Ueda', 'AT'),
  (14, 'Owen Quist', 'PT'),
  (15, 'Nadia Varga', 'SE'),
  (16, 'Ulla Costa', NULL),
  (17, 'Dorota Ueda', 'SE'),
  (18, 'Chen Cruz', NULL),
  (19, 'Lena Nagy', 'SE'),
  (20, 'Dorota Lopez', 'PT'),
  (21, 'Vera Toth', 'SE'),
  (22, 'Rui Dragan', 'AT'),
  (23, 'Yara Santos', 'SE'),
  (24, 'Bram Santos', 'AT'),
  (25, 'Florin Blum', NULL),
  (26, 'Yara Ueda', 'PT'),
  (27, 'Chen Ueda', 'PT'),
  (28, 'Aino Dragan', 'PT'),
  (29, 'Yara Maes', 'SE'),
  (30, 'Xenia Lopez', 'DE'),
  (31, 'Beatriz Dragan', 'PT'),
  (32, 'Beatriz Yilmaz', 'SE'),
  (33, 'Beatriz Yilmaz', 'DE'),
  (34, 'Ulla Rahman', 'AT'),
  (35, 'Lena Weber', 'SE'),
  (36, 'Carla Gupta', 'SE');
