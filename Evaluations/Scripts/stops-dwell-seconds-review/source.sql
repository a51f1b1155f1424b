CREATE TABLE stops (
  id INTEGER PRIMARY KEY,
  stop TEXT NOT NULL,
  dwell TEXT NOT NULL CHECK (dwell GLOB '[0-9][0-9]:[0-5][0-9]')
);
INSERT INTO stops VALUES (1, 'Brno', '03:58');
INSERT INTO stops VALUES (2, 'Lyon', '02:52');
INSERT INTO stops VALUES (3, 'Porto', '16:47');
INSERT INTO stops VALUES (4, 'Gdansk', '11:29');
INSERT INTO stops VALUES (5, 'Turku', '12:31');
INSERT INTO stops VALUES (6, 'Ghent', '14:36');
INSERT INTO stops VALUES (7, 'Brno', '05:29');
INSERT INTO stops VALUES (8, 'Zadar', '05:18');
INSERT INTO stops VALUES (9, 'Varna', '05:42');
INSERT INTO stops VALUES (10, 'Tartu', '14:17');
INSERT INTO stops VALUES (11, 'Tartu', '15:02');
INSERT INTO stops VALUES (12, 'Lyon', '11:39');
INSERT INTO stops VALUES (13, 'Zadar', '06:07');
INSERT INTO stops VALUES (14, 'Malmo', '02:53');
INSERT INTO stops VALUES (15, 'Graz', '02:51');
INSERT INTO stops VALUES (16, 'Turku', '06:08');
INSERT INTO stops VALUES (17, 'Gdansk', '13:47');
INSERT INTO stops VALUES (18, 'Malmo', '06:55');
INSERT INTO stops VALUES (19, 'Lyon', '09:55');
INSERT INTO stops VALUES (20, 'Basel', '12:18');
INSERT INTO stops VALUES (21, 'Leiden', '16:53');
INSERT INTO stops VALUES (22, 'Zadar', '20:44');
INSERT INTO stops VALUES (23, 'Leiden', '14:53');
INSERT INTO stops VALUES (24, 'Bergen', '11:09');
INSERT INTO stops VALUES (25, 'Graz', '20:21');
INSERT INTO stops VALUES (26, 'Leiden', '09:48');
INSERT INTO stops VALUES (27, 'Porto', '04:46');
INSERT INTO stops VALUES (28, 'Tartu', '15:55');
INSERT INTO stops VALUES (29, 'Gdansk', '15:19');
INSERT INTO stops VALUES (30, 'Porto', '11:07');
INSERT INTO stops VALUES (31, 'Gdansk', '09:59');
INSERT INTO stops VALUES (32, 'Lyon', '18:39');
INSERT INTO stops VALUES (33, 'Brno', '09:33');
INSERT INTO stops VALUES (34, 'Graz', '01:28');
INSERT INTO stops VALUES (35, 'Varna', '19:36');
INSERT INTO stops VALUES (36, 'Brno', '11:25');
INSERT INTO stops VALUES (37, 'Varna', '12:31');
INSERT INTO stops VALUES (38, 'Leiden', '07:29');
INSERT INTO stops VALUES (39, 'Malmo', '17:53');
INSERT INTO stops VALUES (40, 'Cork', '02:05');
