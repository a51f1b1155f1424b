CREATE TABLE tracks (
  added DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
  artist TEXT NOT NULL,
  duration REAL NOT NULL,
  id INTEGER PRIMARY KEY,
  play_count INTEGER NOT NULL DEFAULT 0,
  skip_count INTEGER NOT NULL DEFAULT 0,
  title TEXT NOT NULL
);
INSERT INTO tracks (added, artist, duration, id, play_count, skip_count, title) VALUES ('2023-12-03 23:33:00', 'Hannah Okafor', 285.0, 1, 444, 0, 'harbor cedar');
INSERT INTO tracks (added, artist, duration, id, play_count, skip_count, title) VALUES ('2018-12-04 02:09:19', 'Oskar Zeman', 245.0, 2, 835, 0, 'north tidal');
INSERT INTO tracks (added, artist, duration, id, play_count, skip_count, title) VALUES ('2019-02-28 02:00:04', 'Viktor Kowalski', 266.0, 3, 708, 0, 'north birch');
INSERT INTO tracks (added, artist, duration, id, play_count, skip_count, title) VALUES ('2020-08-21 10:55:09', 'Chiara Varga', 132.0, 4, 660, 0, 'quartz north');
INSERT INTO tracks (added, artist, duration, id, play_count, skip_count, title) VALUES ('2023-12-06 22:16:53', 'Jomo Gupta', 121.0, 5, 466, 0, 'kelp lumen');
INSERT INTO tracks (added, artist, duration, id, play_count, skip_count, title) VALUES ('2021-11-28 02:12:40', 'Quinn Rossi', 414.0, 6, 856, 0, 'jade ocean');
INSERT INTO tracks (added, artist, duration, id, play_count, skip_count, title) VALUES ('2021-05-15 07:25:25', 'Xenia Castillo', 222.0, 7, 532, 0, 'amber delta');
INSERT INTO tracks (added, artist, duration, id, play_count, skip_count, title) VALUES ('2023-06-20 19:00:09', 'Elif Nakamura', 409.0, 8, 218, 0, 'maple birch');
INSERT INTO tracks (added, artist, duration, id, play_count, skip_count, title) VALUES ('2022-08-21 07:07:22', 'Lucia Yilmaz', 246.0, 9, 375, 0, 'quartz harbor');
INSERT INTO tracks (added, artist, duration, id, play_count, skip_count, title) VALUES ('2022-06-14 22:25:22', 'Samir Jansen', 241.0, 10, 325, 0, 'ember tidal');
INSERT INTO tracks (added, artist, duration, id, play_count, skip_count, title) VALUES ('2021-12-24 05:15:38', 'Zoe Usman', 193.0, 11, 39, 0, 'stone maple');
INSERT INTO tracks (added, artist, duration, id, play_count, skip_count, title) VALUES ('2021-12-22 17:16:19', 'Greta Fischer', 260.0, 12, 708, 0, 'harbor delta');
INSERT INTO tracks (added, artist, duration, id, play_count, skip_count, title) VALUES ('2018-03-21 16:07:02', 'Nora Quispe', 234.0, 13, 69, 0, 'ocean stone');
INSERT INTO tracks (added, artist, duration, id, play_count, skip_count, title) VALUES ('2018-03-01 10:37:47', 'Uma Bianchi', 399.0, 14, 46, 0, 'pearl lumen');
INSERT INTO tracks (added, artist, duration, id, play_count, skip_count, title) VALUES ('2023-03-12 08:19:49', 'Bruno Moreau', 141.0, 15, 796, 0, 'harbor north');
INSERT INTO tracks (added, artist, duration, id, play_count, skip_count, title) VALUES ('2021-02-09 00:17:24', 'Ivan Xu', 375.0, 16, 21, 0, 'iris harbor');
INSERT INTO tracks (added, artist, duration, id, play_count, skip_count, title) VALUES ('2021-01-09 16:29:28', 'Priya Ivanova', 362.0, 17, 784, 0, 'jade maple');
INSERT INTO tracks (added, artist, duration, id, play_count, skip_count, title) VALUES ('2021-12-25 00:20:28', 'Wanda Tanaka', 379.0, 18, 172, 0, 'cedar grove');
INSERT INTO tracks (added, artist, duration, id, play_count, skip_count, title) VALUES ('2021-04-10 02:04:23', 'Dmitri Eriksen', 187.0, 19, 616, 0, 'ocean river');
INSERT INTO tracks (added, artist, duration, id, play_count, skip_count, title) VALUES ('2021-08-12 14:19:16', 'Kenji Petrov', 284.0, 20, 386, 0, 'quartz iris');
