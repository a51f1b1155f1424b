CREATE TABLE checkins (
  id INTEGER PRIMARY KEY,
  who TEXT NOT NULL,
  at TEXT NOT NULL CHECK (at IS datetime(at))
);
INSERT INTO checkins VALUES (1, 'Zoltan', '1986-11-06 06:08:43');
INSERT INTO checkins VALUES (2, 'Beatriz', '2023-03-01 16:06:04');
INSERT INTO checkins VALUES (3, 'Gita', '2009-10-26 05:32:54');
INSERT INTO checkins VALUES (4, 'Xenia', '2022-10-24 16:41:47');
INSERT INTO checkins VALUES (5, 'Emeka', '1962-02-13 03:21:54');
INSERT INTO checkins VALUES (6, 'Dmitri', '2004-11-18 08:41:37');
INSERT INTO checkins VALUES (7, 'Bram', '2005-11-19 00:57:01');
INSERT INTO checkins VALUES (8, 'Selma', '2019-12-23 11:12:08');
INSERT INTO checkins VALUES (9, 'Tomas', '1978-07-05 18:08:06');
INSERT INTO checkins VALUES (10, 'Beatriz', '2002-06-09 18:29:08');
INSERT INTO checkins VALUES (11, 'Amir', '1976-05-12 09:59:18');
INSERT INTO checkins VALUES (12, 'Ilse', '2001-10-24 17:01:25');
INSERT INTO checkins VALUES (13, 'Carla', '1974-09-11 12:18:37');
INSERT INTO checkins VALUES (14, 'Yara', '2017-02-10 02:15:17');
INSERT INTO checkins VALUES (15, 'Ulla', '1989-10-13 23:52:01');
INSERT INTO checkins VALUES (16, 'Xenia', '2016-09-14 05:03:47');
INSERT INTO checkins VALUES (17, 'Vera', '1977-08-14 03:48:03');
INSERT INTO checkins VALUES (18, 'Owen', '1997-05-26 09:00:37');
INSERT INTO checkins VALUES (19, 'Gita', '1984-12-01 07:43:40');
INSERT INTO checkins VALUES (20, 'Vera', '1982-12-19 20:28:41');
INSERT INTO checkins VALUES (21, 'Zoltan', '2024-11-04 14:39:21');
INSERT INTO checkins VALUES (22, 'Petra', '1996-03-02 09:45:08');
INSERT INTO checkins VALUES (23, 'Vera', '1998-07-14 06:24:52');
INSERT INTO checkins VALUES (24, 'Florin', '2011-02-18 07:59:53');
INSERT INTO checkins VALUES (25, 'Yara', '1980-07-21 20:09:16');
INSERT INTO checkins VALUES (26, 'Kofi', '1989-07-26 22:47:19');
INSERT INTO checkins VALUES (27, 'Tomas', '1990-11-14 19:39:20');
INSERT INTO checkins VALUES (28, 'Amir', '1968-04-04 04:58:57');
INSERT INTO checkins VALUES (29, 'Rui', '1971-03-10 15:43:15');
INSERT INTO checkins VALUES (30, 'Wim', '2000-10-10 05:20:25');
INSERT INTO checkins VALUES (31, 'Emeka', '1984-12-01 11:45:35');
INSERT INTO checkins VALUES (32, 'Dmitri', '1977-08-24 15:19:58');
INSERT INTO checkins VALUES (33, 'Aino', '1995-02-25 03:01:55');
INSERT INTO checkins VALUES (34, 'Selma', '2002-02-12 02:23:00');
INSERT INTO checkins VALUES (35, 'Selma', '2021-05-01 12:00:32');
INSERT INTO checkins VALUES (36, 'Gita', '2012-01-14 23:56:53');
INSERT INTO checkins VALUES (37, 'Beatriz', '1981-03-25 09:45:55');
INSERT INTO checkins VALUES (38, 'Marek', '2009-05-13 00:39:29');
INSERT INTO checkins VALUES (39, 'Kofi', '1966-06-09 10:19:48');
INSERT INTO checkins VALUES (40, 'Rui', '2007-10-17 00:07:30');
INSERT INTO checkins VALUES (41, 'Hugo', '1970-12-05 12:18:56');
INSERT INTO checkins VALUES (42, 'Kofi', '1997-06-09 04:43:07');
