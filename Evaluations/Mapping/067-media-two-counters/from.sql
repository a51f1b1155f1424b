CREATE TABLE tracks (
  added DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
  artist TEXT NOT NULL,
  cnt1 INTEGER NOT NULL DEFAULT 0,
  cnt2 INTEGER NOT NULL DEFAULT 0,
  id INTEGER PRIMARY KEY,
  length_ms INTEGER NOT NULL,
  title TEXT NOT NULL
);
INSERT INTO tracks (added, artist, cnt1, cnt2, id, length_ms, title) VALUES ('2023-12-03 23:33:00', 'Hannah Okafor', 5, 444, 1, 285000, 'harbor cedar');
INSERT INTO tracks (added, artist, cnt1, cnt2, id, length_ms, title) VALUES ('2018-12-04 02:09:19', 'Oskar Zeman', 7, 835, 2, 245000, 'north tidal');
INSERT INTO tracks (added, artist, cnt1, cnt2, id, length_ms, title) VALUES ('2019-02-28 02:00:04', 'Viktor Kowalski', 8, 708, 3, 266000, 'north birch');
INSERT INTO tracks (added, artist, cnt1, cnt2, id, length_ms, title) VALUES ('2020-08-21 10:55:09', 'Chiara Varga', 1, 660, 4, 132000, 'quartz north');
INSERT INTO tracks (added, artist, cnt1, cnt2, id, length_ms, title) VALUES ('2023-12-06 22:16:53', 'Jomo Gupta', 0, 466, 5, 121000, 'kelp lumen');
INSERT INTO tracks (added, artist, cnt1, cnt2, id, length_ms, title) VALUES ('2021-11-28 02:12:40', 'Quinn Rossi', 2, 856, 6, 414000, 'jade ocean');
INSERT INTO tracks (added, artist, cnt1, cnt2, id, length_ms, title) VALUES ('2021-05-15 07:25:25', 'Xenia Castillo', 6, 532, 7, 222000, 'amber delta');
INSERT INTO tracks (added, artist, cnt1, cnt2, id, length_ms, title) VALUES ('2023-06-20 19:00:09', 'Elif Nakamura', 0, 218, 8, 409000, 'maple birch');
INSERT INTO tracks (added, artist, cnt1, cnt2, id, length_ms, title) VALUES ('2022-08-21 07:07:22', 'Lucia Yilmaz', 7, 375, 9, 246000, 'quartz harbor');
INSERT INTO tracks (added, artist, cnt1, cnt2, id, length_ms, title) VALUES ('2022-06-14 22:25:22', 'Samir Jansen', 6, 325, 10, 241000, 'ember tidal');
INSERT INTO tracks (added, artist, cnt1, cnt2, id, length_ms, title) VALUES ('2021-12-24 05:15:38', 'Zoe Usman', 2, 39, 11, 193000, 'stone maple');
INSERT INTO tracks (added, artist, cnt1, cnt2, id, length_ms, title) VALUES ('2021-12-22 17:16:19', 'Greta Fischer', 6, 708, 12, 260000, 'harbor delta');
INSERT INTO tracks (added, artist, cnt1, cnt2, id, length_ms, title) VALUES ('2018-03-21 16:07:02', 'Nora Quispe', 2, 69, 13, 234000, 'ocean stone');
INSERT INTO tracks (added, artist, cnt1, cnt2, id, length_ms, title) VALUES ('2018-03-01 10:37:47', 'Uma Bianchi', 7, 46, 14, 399000, 'pearl lumen');
INSERT INTO tracks (added, artist, cnt1, cnt2, id, length_ms, title) VALUES ('2023-03-12 08:19:49', 'Bruno Moreau', 8, 796, 15, 141000, 'harbor north');
INSERT INTO tracks (added, artist, cnt1, cnt2, id, length_ms, title) VALUES ('2021-02-09 00:17:24', 'Ivan Xu', 5, 21, 16, 375000, 'iris harbor');
INSERT INTO tracks (added, artist, cnt1, cnt2, id, length_ms, title) VALUES ('2021-01-09 16:29:28', 'Priya Ivanova', 2, 784, 17, 362000, 'jade maple');
INSERT INTO tracks (added, artist, cnt1, cnt2, id, length_ms, title) VALUES ('2021-12-25 00:20:28', 'Wanda Tanaka', 8, 172, 18, 379000, 'cedar grove');
INSERT INTO tracks (added, artist, cnt1, cnt2, id, length_ms, title) VALUES ('2021-04-10 02:04:23', 'Dmitri Eriksen', 5, 616, 19, 187000, 'ocean river');
INSERT INTO tracks (added, artist, cnt1, cnt2, id, length_ms, title) VALUES ('2021-08-12 14:19:16', 'Kenji Petrov', 7, 386, 20, 284000, 'quartz iris');
