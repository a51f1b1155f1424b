CREATE TABLE taps_old (
  badge TEXT NOT NULL,
  stop TEXT NOT NULL,
  at TEXT NOT NULL
);
CREATE TABLE taps_new (
  badge TEXT NOT NULL,
  stop TEXT NOT NULL,
  at TEXT NOT NULL
);
INSERT INTO taps_old VALUES ('B07', 'Bergen', '2024-09-26 09:34');
INSERT INTO taps_old VALUES ('B02', 'Bergen', '2024-12-18 00:21');
INSERT INTO taps_old VALUES ('B25', 'Lyon', '2024-12-28 10:44');
INSERT INTO taps_old VALUES ('B26', 'Bergen', '2024-08-03 05:04');
INSERT INTO taps_old VALUES ('B15', 'Brno', '2024-12-02 19:57');
INSERT INTO taps_old VALUES ('B08', 'Leiden', '2024-03-26 13:45');
INSERT INTO taps_old VALUES ('B22', 'Malmo', '2024-12-08 00:15');
INSERT INTO taps_old VALUES ('B08', 'Basel', '2024-12-22 19:36');
INSERT INTO taps_old VALUES ('B22', 'Varna', '2024-02-13 03:06');
INSERT INTO taps_old VALUES ('B10', 'Basel', '2024-06-13 00:29');
INSERT INTO taps_old VALUES ('B16', 'Tartu', '2024-09-12 00:24');
INSERT INTO taps_old VALUES ('B29', 'Graz', '2024-08-13 17:27');
INSERT INTO taps_old VALUES ('B27', 'Basel', '2024-09-03 18:02');
INSERT INTO taps_old VALUES ('B18', 'Basel', '2024-11-28 22:40');
INSERT INTO taps_old VALUES ('B30', 'Porto', '2024-12-07 07:55');
INSERT INTO taps_old VALUES ('B15', 'Zadar', '2024-04-10 11:42');
INSERT INTO taps_old VALUES ('B21', 'Cork', '2024-03-26 20:32');
INSERT INTO taps_old VALUES ('B23', 'Porto', '2024-08-20 00:47');
INSERT INTO taps_old VALUES ('B30', 'Bergen', '2024-08-05 01:38');
INSERT INTO taps_old VALUES ('B24', 'Basel', '2024-11-12 19:12');
INSERT INTO taps_old VALUES ('B16', 'Graz', '2024-10-11 02:52');
INSERT INTO taps_old VALUES ('B30', 'Leiden', '2024-04-10 09:05');
INSERT INTO taps_old VALUES ('B09', 'Cork', '2024-06-14 23:43');
INSERT INTO taps_old VALUES ('B28', 'Padua', '2024-10-16 23:44');
INSERT INTO taps_old VALUES ('B05', 'Basel', '2024-08-08 18:12');
INSERT INTO taps_old VALUES ('B10', 'Tartu', '2024-01-23 18:58');
INSERT INTO taps_old VALUES ('B11', 'Zadar', '2024-02-19 18:36');
INSERT INTO taps_old VALUES ('B24', 'Malmo', '2024-10-03 05:31');
INSERT INTO taps_old VALUES ('B08', 'Leiden', '2024-03-26 13:45');
INSERT INTO taps_new (badge, stop, at) VALUES
  ('B04', 'Basel', '2024-07-03 12:41'),
  ('B19', 'Turku', '2024-03-28 10:32'),
  ('B10', 'Malmo', '2024-03-04 18:04'),
  ('B03', 'Gdansk', '2024-09-10 02:23'),
  ('B23', 'Gdansk', '2024-07-12 02:43'),
  ('B30', 'Leiden', '2024-08-04 20:44'),
  ('B10', 'Basel', '2024-04-28 19:44'),
  ('B24', 'Gdansk', '2024-07-25 21:00'),
  ('B11', 'Varna', '2024-05-17 23:23'),
  ('B10', 'Zadar', '2024-02-26 23:28'),
  ('B19', 'Ghent', '2024-06-11 13:42'),
  ('B11', 'Cork', '2024-02-26 04:29'),
  ('B03', 'Varna', '2024-10-27 12:53'),
  ('B15', 'Lyon', '2024-12-06 14:59'),
  ('B28', 'Tartu', '2024-08-20 15:04'),
  ('B21', 'Ghent', '2024-05-25 08:15'),
  ('B04', 'Bergen', '2024-04-16 10:41'),
  ('B01', 'Porto', '2024-10-12 04:05'),
  ('B29', 'Varna', '2024-08-10 19:15'),
  ('B11', 'Malmo', '2024-12-18 20:16'),
  ('B30', 'Porto', '2024-10-18 09:40'),
  ('B16', 'Tartu', '2024-05-28 05:14'),
  ('B24', 'Porto', '2024-08-05 09:06'),
  ('B27', 'Ghent', '2024-04-26 11:07'),
  ('B26', 'Bergen', '2024-08-03 05:04'),
  ('B29', 'Graz', '2024-08-13 17:27');
