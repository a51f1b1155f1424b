CREATE TABLE messages (
  id INTEGER PRIMARY KEY,
  sender TEXT NOT NULL,
  body TEXT NOT NULL,
  ts1 DATETIME NOT NULL,
  ts2 DATETIME,
  flags INTEGER NOT NULL DEFAULT 0
);
INSERT INTO messages (id, sender, body, ts1, ts2, flags) VALUES (1, 'bruno', 'quartz lumen maple fjord harbor', '2022-04-28 17:32:55', '2022-10-22 12:07:53', 0);
INSERT INTO messages (id, sender, body, ts1, ts2, flags) VALUES (2, 'greta', 'quartz lumen lumen kelp stone', '2022-07-28 17:52:16', '2022-04-11 21:12:09', 3);
INSERT INTO messages (id, sender, body, ts1, ts2, flags) VALUES (3, 'hannah', 'tidal amber north kelp jade', '2022-03-22 13:42:26', NULL, 0);
INSERT INTO messages (id, sender, body, ts1, ts2, flags) VALUES (4, 'dmitri', 'birch amber harbor ocean north', '2022-02-05 12:22:45', '2022-01-05 05:51:35', 0);
INSERT INTO messages (id, sender, body, ts1, ts2, flags) VALUES (5, 'chiara', 'stone amber grove grove grove', '2022-09-08 02:12:03', '2022-06-19 04:47:08', 3);
INSERT INTO messages (id, sender, body, ts1, ts2, flags) VALUES (6, 'alice', 'harbor jade river birch maple', '2022-01-13 22:02:33', '2022-02-21 10:43:57', 0);
INSERT INTO messages (id, sender, body, ts1, ts2, flags) VALUES (7, 'hannah', 'tidal pearl pearl iris lumen', '2022-01-09 02:14:08', '2022-12-04 20:50:14', 2);
INSERT INTO messages (id, sender, body, ts1, ts2, flags) VALUES (8, 'hannah', 'fjord birch ember harbor fjord', '2022-02-16 04:49:56', '2022-07-20 14:30:51', 2);
INSERT INTO messages (id, sender, body, ts1, ts2, flags) VALUES (9, 'farid', 'cedar stone amber tidal kelp', '2022-05-21 01:51:03', '2022-02-17 13:20:53', 2);
INSERT INTO messages (id, sender, body, ts1, ts2, flags) VALUES (10, 'dmitri', 'fjord river grove ember fjord', '2022-11-24 02:45:34', '2022-10-18 02:46:52', 1);
INSERT INTO messages (id, sender, body, ts1, ts2, flags) VALUES (11, 'alice', 'tidal quartz harbor amber pearl', '2022-04-21 18:36:00', '2022-09-06 17:08:30', 2);
INSERT INTO messages (id, sender, body, ts1, ts2, flags) VALUES (12, 'elif', 'cedar kelp jade grove harbor', '2022-01-09 13:09:43', '2022-07-13 05:56:55', 2);
INSERT INTO messages (id, sender, body, ts1, ts2, flags) VALUES (13, 'alice', 'ember quartz tidal ember tidal', '2022-10-23 16:15:11', '2022-09-02 12:06:31', 0);
INSERT INTO messages (id, sender, body, ts1, ts2, flags) VALUES (14, 'chiara', 'grove tidal cedar pearl iris', '2022-05-08 10:04:52', '2022-10-21 01:48:06', 0);
INSERT INTO messages (id, sender, body, ts1, ts2, flags) VALUES (15, 'dmitri', 'quartz ember cedar grove delta', '2022-06-12 07:40:22', '2022-07-16 03:12:08', 2);
INSERT INTO messages (id, sender, body, ts1, ts2, flags) VALUES (16, 'chiara', 'stone harbor kelp iris ember', '2022-03-04 15:33:39', '2022-03-27 15:04:18', 3);
INSERT INTO messages (id, sender, body, ts1, ts2, flags) VALUES (17, 'alice', 'amber tidal quartz tidal tidal', '2022-06-23 22:48:02', '2022-09-17 23:14:50', 0);
INSERT INTO messages (id, sender, body, ts1, ts2, flags) VALUES (18, 'greta', 'harbor delta ember jade amber', '2022-11-21 14:54:04', NULL, 2);
INSERT INTO messages (id, sender, body, ts1, ts2, flags) VALUES (19, 'farid', 'harbor river stone delta lumen', '2022-09-16 00:34:11', '2022-08-16 02:39:53', 2);
INSERT INTO messages (id, sender, body, ts1, ts2, flags) VALUES (20, 'hannah', 'amber birch birch fjord amber', '2022-08-12 13:33:08', NULL, 3);
INSERT INTO messages (id, sender, body, ts1, ts2, flags) VALUES (21, 'hannah', 'maple north stone harbor birch', '2022-04-12 12:39:44', '2022-07-21 20:07:00', 3);
INSERT INTO messages (id, sender, body, ts1, ts2, flags) VALUES (22, 'bruno', 'stone lumen iris jade delta', '2022-10-23 23:27:35', '2022-10-10 22:19:15', 2);
