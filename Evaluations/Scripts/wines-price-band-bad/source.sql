CREATE TABLE wines (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  price INTEGER NOT NULL,
  updated_at TEXT NOT NULL
);
CREATE TRIGGER wines_touch AFTER UPDATE ON wines
BEGIN
  UPDATE wines SET updated_at = strftime('%Y-%m-%d %H:%M:%S', 'now') WHERE id = NEW.id;
END;
INSERT INTO wines VALUES
  (1, 'Iris Kelp', 4772, '2023-07-08 00:28:54'),
  (2, 'Moss Cedar', 5637, '2024-07-05 01:35:03'),
  (3, 'Reed Umbra', 2067, '2021-01-09 08:23:46'),
  (4, 'Yew Heath', 2646, '2023-06-16 20:44:46'),
  (5, 'Pine Alder', 4459, '2021-07-22 18:37:38'),
  (6, 'Kelp Oak', 1866, '2024-10-08 01:10:36'),
  (7, 'Reed Larch', 5373, '2024-10-05 19:39:48'),
  (8, 'Cedar Sage', 3800, '2024-12-01 21:45:19'),
  (9, 'Iris Thyme', 3702, '2023-05-13 19:52:05'),
  (10, 'Grove Oak', 2932, '2021-09-12 12:43:01'),
  (11, 'Daisy Oak', 4964, '2023-02-03 04:17:28'),
  (12, 'Larch Yew', 2083, '2021-02-01 17:52:26'),
  (13, 'Larch Daisy', 3871, '2021-01-03 01:22:09'),
  (14, 'Umbra Iris', 1323, '2021-03-25 05:17:29'),
  (15, 'Larch Wheat', 3045, '2021-03-04 10:29:50'),
  (16, 'Elm Umbra', 4216, '2020-06-11 23:23:00'),
  (17, 'Kelp Zinnia', 4141, '2023-06-04 05:06:20'),
  (18, 'Dune Fern', 5865, '2023-07-08 20:49:05'),
  (19, 'Daisy Clover', 4333, '2020-10-12 16:51:57'),
  (20, 'Nettle Moss', 2255, '2020-02-03 16:17:06'),
  (21, 'Moss Quince', 3569, '2022-11-10 01:00:33'),
  (22, 'Juniper Dune', 2004, '2020-07-25 23:52:50'),
  (23, 'Zinnia Wheat', 2986, '2021-01-18 02:48:21'),
  (24, 'Iris Moss', 793, '2022-11-04 21:28:54'),
  (25, 'Kelp Heath', 4018, '2023-04-26 19:38:05'),
  (26, 'Yew Zinnia', 1273, '2021-08-05 03:20:17'),
  (27, 'Umbra Umbra', 1764, '2023-02-18 10:04:18'),
  (28, 'Birch Dune', 805, '2024-04-23 05:34:49'),
  (29, 'Cedar Larch', 4088, '2024-11-15 19:14:19'),
  (30, 'Fern Kelp', 5125, '2021-02-27 10:17:31'),
  (31, 'Quince Moss', 1335, '2023-08-27 18:19:30'),
  (32, 'Kelp Sage', 5843, '2022-11-23 03:14:52'),
  (33, 'Fern Thyme', 945, '2023-11-20 07:35:57'),
  (34, 'Iris Larch', 4541, '2021-08-26 10:25:14'),
  (35, 'Clover Nettle', 3754, '2020-02-10 02:09:58');
