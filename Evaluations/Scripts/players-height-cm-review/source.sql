CREATE TABLE players (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  height_in INTEGER NOT NULL CHECK (height_in BETWEEN 1 AND 500),
  updated_at TEXT NOT NULL
);
CREATE TRIGGER players_touch AFTER UPDATE ON players
BEGIN
  UPDATE players SET updated_at = datetime('now') WHERE id = NEW.id;
END;
INSERT INTO players VALUES (1, 'Chen Maes', 74, '2021-04-19 13:24:34');
INSERT INTO players VALUES (2, 'Ilse Weber', 77, '2024-03-05 22:11:01');
INSERT INTO players VALUES (3, 'Emeka Dragan', 82, '2022-04-21 09:55:20');
INSERT INTO players VALUES (4, 'Dorota Kaya', 75, '2022-08-23 02:44:08');
INSERT INTO players VALUES (5, 'Lena Santos', 72, '2020-09-07 06:54:07');
INSERT INTO players VALUES (6, 'Esra Dahl', 79, '2020-02-07 03:55:42');
INSERT INTO players VALUES (7, 'Nadia Erdem', 62, '2021-11-13 09:17:09');
INSERT INTO players VALUES (8, 'Lena Zeman', 68, '2020-09-25 05:51:23');
INSERT INTO players VALUES (9, 'Nadia Olsen', 81, '2022-11-18 21:52:17');
INSERT INTO players VALUES (10, 'Hugo Weber', 64, '2023-04-06 00:46:50');
INSERT INTO players VALUES (11, 'Ulla Santos', 79, '2021-08-06 19:09:59');
INSERT INTO players VALUES (12, 'Aino Nagy', 76, '2023-07-10 07:27:16');
INSERT INTO players VALUES (13, 'Vera Dragan', 72, '2022-07-21 20:44:38');
INSERT INTO players VALUES (14, 'Tomas Cruz', 83, '2024-04-19 02:34:52');
INSERT INTO players VALUES (15, 'Selma Pereira', 72, '2021-07-26 12:30:17');
INSERT INTO players VALUES (16, 'Carla Holm', 72, '2020-03-01 09:08:49');
INSERT INTO players VALUES (17, 'Ulla Rahman', 76, '2023-11-08 16:57:10');
INSERT INTO players VALUES (18, 'Owen Holm', 80, '2020-05-16 03:29:40');
INSERT INTO players VALUES (19, 'Marek Blum', 79, '2024-04-10 03:15:26');
INSERT INTO players VALUES (20, 'Yara Cruz', 66, '2024-12-18 00:00:34');
INSERT INTO players VALUES (21, 'Ulla Nagy', 66, '2022-02-16 12:42:15');
INSERT INTO players VALUES (22, 'Petra Abreu', 67, '2024-05-11 09:22:13');
INSERT INTO players VALUES (23, 'Ulla Varga', 69, '2024-05-10 20:54:19');
INSERT INTO players VALUES (24, 'Selma Dragan', 74, '2023-06-02 13:09:33');
INSERT INTO players VALUES (25, 'Owen Weber', 64, '2020-10-07 16:36:59');
INSERT INTO players VALUES (26, 'Kofi Lopez', 78, '2021-08-01 22:49:13');
INSERT INTO players VALUES (27, 'Gita Ivanov', 80, '2024-02-03 04:07:19');
INSERT INTO players VALUES (28, 'Hugo Olsen', 79, '2022-08-24 19:51:40');
INSERT INTO players VALUES (29, 'Chen Maes', 78, '2020-06-03 03:31:47');
INSERT INTO players VALUES (30, 'Petra Weber', 81, '2021-05-06 02:05:40');
INSERT INTO players VALUES (31, 'Zoltan Dahl', 60, '2024-11-09 21:29:01');
INSERT INTO players VALUES (32, 'Wim Blum', 66, '2022-09-13 20:10:13');
INSERT INTO players VALUES (33, 'Florin Nagy', 84, '2024-01-11 10:17:37');
INSERT INTO players VALUES (34, 'Kofi Gupta', 66, '2024-11-17 16:26:56');
INSERT INTO players VALUES (35, 'Chen Yilmaz', 65, '2023-10-19 23:15:26');
