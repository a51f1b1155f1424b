CREATE TABLE cases (id INTEGER PRIMARY KEY, title TEXT NOT NULL, state TEXT NOT NULL, touched TEXT);
CREATE TRIGGER cases_touch AFTER UPDATE ON cases WHEN NEW.state = 'open'
BEGIN
  UPDATE cases SET touched = datetime('now') WHERE id = NEW.id;
END;
INSERT INTO cases VALUES
  (1, 'ridge pearl', 'closed', '2023-05-06 04:44:26'),
  (2, 'heron ridge', 'closed', '2023-06-03 10:06:53'),
  (3, 'delta delta', 'closed', '2022-06-04 04:59:04'),
  (4, 'slate quay', 'open', '2021-07-12 19:30:55'),
  (5, 'grove ember', 'closed', '2024-07-05 00:36:15'),
  (6, 'quay ember', 'closed', '2021-02-12 00:03:24'),
  (7, 'north pearl', 'closed', '2021-12-22 08:30:48'),
  (8, 'pearl cedar', 'closed', '2021-08-19 15:27:55'),
  (9, 'zinc ridge', 'open', '2023-10-20 18:48:07'),
  (10, 'delta zinc', 'closed', '2024-03-10 12:30:33'),
  (11, 'jetty larch', 'closed', '2021-04-19 04:53:37'),
  (12, 'umber jetty', 'closed', '2024-03-26 13:49:32'),
  (13, 'quay vale', 'closed', '2021-11-28 23:43:21'),
  (14, 'ridge heron', 'closed', '2023-10-03 15:27:13'),
  (15, 'ember heron', 'closed', '2023-10-08 18:27:22'),
  (16, 'ember flint', 'closed', '2023-03-03 21:27:56'),
  (17, 'quay larch', 'closed', '2021-03-01 22:51:32'),
  (18, 'oriel cedar', 'open', '2024-12-18 13:15:09'),
  (19, 'pearl inlet', 'closed', '2023-11-28 22:59:52'),
  (20, 'tarn pearl', 'closed', '2022-11-20 08:34:53'),
  (21, 'pearl vale', 'closed', '2022-12-21 10:34:30'),
  (22, 'north jetty', 'closed', '2023-11-03 10:55:25'),
  (23, 'north vale', 'closed', '2022-11-05 09:34:05'),
  (24, 'jetty oriel', 'closed', '2022-07-25 00:38:44'),
  (25, 'knoll heron', 'closed', '2023-07-09 18:24:03'),
  (26, 'ridge heron', 'closed', '2023-09-07 00:07:14'),
  (27, 'delta oriel', 'open', '2024-10-08 15:52:33'),
  (28, 'cedar vale', 'closed', '2023-03-11 04:36:48'),
  (29, 'pearl vale', 'closed', '2024-04-02 09:25:28'),
  (30, 'larch delta', 'closed', '2023-09-05 02:56:37');
INSERT INTO cases VALUES
  (31, 'grove cedar', 'closed', '2022-10-18 17:14:45'),
  (32, 'amber heron', 'closed', '2021-07-24 22:29:39'),
  (33, 'slate weir', 'open', '2023-09-28 04:13:57'),
  (34, 'ridge inlet', 'closed', '2022-09-14 04:06:19'),
  (35, 'ridge ridge', 'closed', '2024-10-09 21:13:37'),
  (36, 'oriel weir', 'closed', '2022-03-17 05:18:14'),
  (37, 'yew slate', 'closed', '2021-11-18 13:02:10'),
  (38, 'grove cedar', 'closed', '2021-02-03 09:31:33'),
  (39, 'pearl slate', 'closed', '2022-11-16 11:49:33'),
  (40, 'tarn flint', 'open', '2023-08-15 13:14:50'),
  (41, 'cedar vale', 'closed', '2024-09-06 02:40:44'),
  (42, 'heron tarn', 'closed', '2024-12-24 14:20:42');
