CREATE TABLE periods (
  id INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  starts TEXT NOT NULL,
  ends TEXT NOT NULL
);
CREATE TABLE bookings (
  id INTEGER PRIMARY KEY,
  room TEXT NOT NULL,
  at TEXT NOT NULL
);
INSERT INTO periods VALUES
  (1, '2024Q1', '2024-01-01', '2024-03-31'),
  (2, '2024Q2', '2024-04-01', '2024-06-30'),
  (3, '2024Q3', '2024-07-01', '2024-09-30'),
  (4, '2024Q4', '2024-10-01', '2024-12-31');
INSERT INTO bookings (id, room, at) VALUES (1, 'Padua', '2024-05-17 04:02:35');
INSERT INTO bookings (id, room, at) VALUES (2, 'Ghent', '2024-09-06 23:04:44');
INSERT INTO bookings (id, room, at) VALUES (3, 'Ghent', '2024-04-12 13:41:09');
INSERT INTO bookings (id, room, at) VALUES (4, 'Turku', '2024-04-20 23:57:17');
INSERT INTO bookings (id, room, at) VALUES (5, 'Tartu', '2024-07-15 14:15:27');
INSERT INTO bookings (id, room, at) VALUES (6, 'Zadar', '2024-08-15 15:28:47');
INSERT INTO bookings (id, room, at) VALUES (7, 'Leiden', '2024-07-17 21:09:37');
INSERT INTO bookings (id, room, at) VALUES (8, 'Leiden', '2024-06-11 01:57:57');
INSERT INTO bookings (id, room, at) VALUES (9, 'Cork', '2024-11-17 02:38:44');
INSERT INTO bookings (id, room, at) VALUES (10, 'Leiden', '2024-10-28 10:19:33');
INSERT INTO bookings (id, room, at) VALUES (11, 'Turku', '2024-01-16 14:00:01');
INSERT INTO bookings (id, room, at) VALUES (12, 'Leiden', '2024-06-28 15:34:34');
INSERT INTO bookings (id, room, at) VALUES (13, 'Graz', '2024-04-15 01:48:04');
INSERT INTO bookings (id, room, at) VALUES (14, 'Varna', '2024-03-20 01:15:21');
INSERT INTO bookings (id, room, at) VALUES (15, 'Basel', '2024-11-21 15:12:44');
INSERT INTO bookings (id, room, at) VALUES (16, 'Leiden', '2024-09-17 21:41:52');
INSERT INTO bookings (id, room, at) VALUES (17, 'Brno', '2024-07-09 00:34:44');
INSERT INTO bookings (id, room, at) VALUES (18, 'Tartu', '2024-11-28 16:40:02');
INSERT INTO bookings (id, room, at) VALUES (19, 'Ghent', '2024-06-11 20:55:45');
INSERT INTO bookings (id, room, at) VALUES (20, 'Padua', '2024-04-03 03:10:44');
INSERT INTO bookings (id, room, at) VALUES (21, 'Graz', '2024-08-23 06:41:47');
INSERT INTO bookings (id, room, at) VALUES (22, 'Brno', '2024-04-26 05:54:17');
INSERT INTO bookings (id, room, at) VALUES (23, 'Varna', '2024-03-10 16:36:48');
INSERT INTO bookings (id, room, at) VALUES (24, 'Malmo', '2024-11-17 16:40:30');
INSERT INTO bookings (id, room, at) VALUES (25, 'Padua', '2024-03-09 17:14:30');
INSERT INTO bookings (id, room, at) VALUES (26, 'Turku', '2024-07-14 05:43:14');
INSERT INTO bookings (id, room, at) VALUES (27, 'Porto', '2024-03-07 12:59:40');
INSERT INTO bookings (id, room, at) VALUES (28, 'Porto', '2024-06-12 01:51:09');
INSERT INTO bookings (id, room, at) VALUES (29, 'Cork', '2024-03-07 20:41:05');
INSERT INTO bookings (id, room, at) VALUES (30, 'Graz', '2024-02-11 18:39:55');
INSERT INTO bookings (id, room, at) VALUES (31, 'Lyon', '2024-11-02 01:17:10');
INSERT INTO bookings (id, room, at) VALUES (32, 'Porto', '2024-09-09 12:02:22');
INSERT INTO bookings (id, room, at) VALUES (33, 'Ghent', '2024-07-25 13:17:56');
INSERT INTO bookings (id, room, at) VALUES (34, 'Lyon', '2024-02-03 04:11:35');
INSERT INTO bookings (id, room, at) VALUES (35, 'Brno', '2024-04-08 09:49:23');
INSERT INTO bookings (id, room, at) VALUES (36, 'Tartu', '2024-04-14 04:26:03');
INSERT INTO bookings (id, room, at) VALUES (37, 'Tartu', '2024-06-01 01:42:56');
INSERT INTO bookings (id, room, at) VALUES (38, 'Lyon', '2024-03-02 02:52:02');
INSERT INTO bookings (id, room, at) VALUES (39, 'Graz', '2024-06-26 04:05:11');
INSERT INTO bookings (id, room, at) VALUES (40, 'Gdansk', '2024-11-17 17:06:27');
INSERT INTO bookings (id, room, at) VALUES (41, 'Padua', '2024-01-17 03:51:39');
INSERT INTO bookings (id, room, at) VALUES (42, 'Turku', '2024-01-04 06:10:39');
INSERT INTO bookings (id, room, at) VALUES (43, 'Bergen', '2024-02-15 18:32:41');
INSERT INTO bookings (id, room, at) VALUES (44, 'Brno', '2024-08-09 02:13:04');
INSERT INTO bookings (id, room, at) VALUES (45, 'Cork', '2024-12-27 13:28:08');
