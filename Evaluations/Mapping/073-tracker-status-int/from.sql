CREATE TABLE `issues` (
  `id` INTEGER PRIMARY KEY,
  `title` TEXT NOT NULL,
  `status` TEXT NOT NULL,
  `user1` INTEGER,
  `user2` INTEGER,
  `created` DATETIME NOT NULL,
  `closed` DATETIME
);
CREATE INDEX `idx_issues_status` ON `issues` (`status`);
INSERT INTO `issues` (`id`, `title`, `status`, `user1`, `user2`, `created`, `closed`) VALUES (1, 'kelp pearl quartz tidal', 'new', 115, 100, '2020-12-01 04:47:28', '2024-11-22 07:46:12');
INSERT INTO `issues` (`id`, `title`, `status`, `user1`, `user2`, `created`, `closed`) VALUES (2, 'cedar stone stone amber', 'wontfix', 109, 106, '2021-04-10 03:17:24', NULL);
INSERT INTO `issues` (`id`, `title`, `status`, `user1`, `user2`, `created`, `closed`) VALUES (3, 'amber quartz tidal fjord', 'wontfix', 130, NULL, '2019-08-22 19:13:42', '2024-04-17 11:58:23');
INSERT INTO `issues` (`id`, `title`, `status`, `user1`, `user2`, `created`, `closed`) VALUES (4, 'iris jade cedar grove', 'wontfix', 131, NULL, '2021-02-19 11:47:45', '2024-05-16 05:57:34');
INSERT INTO `issues` (`id`, `title`, `status`, `user1`, `user2`, `created`, `closed`) VALUES (5, 'iris stone north kelp', 'new', 104, 104, '2020-03-10 19:36:11', '2024-03-16 09:00:35');
INSERT INTO `issues` (`id`, `title`, `status`, `user1`, `user2`, `created`, `closed`) VALUES (6, 'river delta kelp cedar', 'open', 138, 129, '2018-06-18 09:04:01', NULL);
INSERT INTO `issues` (`id`, `title`, `status`, `user1`, `user2`, `created`, `closed`) VALUES (7, 'ember grove ocean north', 'closed', 109, NULL, '2020-07-10 02:47:48', '2024-07-20 23:18:09');
INSERT INTO `issues` (`id`, `title`, `status`, `user1`, `user2`, `created`, `closed`) VALUES (8, 'amber north river river', 'closed', 118, NULL, '2020-08-09 22:25:10', NULL);
INSERT INTO `issues` (`id`, `title`, `status`, `user1`, `user2`, `created`, `closed`) VALUES (9, 'pearl grove quartz delta', 'open', 128, 130, '2018-10-28 08:37:34', NULL);
INSERT INTO `issues` (`id`, `title`, `status`, `user1`, `user2`, `created`, `closed`) VALUES (10, 'iris harbor delta grove', 'open', 128, NULL, '2022-10-12 15:07:51', '2024-08-02 00:26:46');
INSERT INTO `issues` (`id`, `title`, `status`, `user1`, `user2`, `created`, `closed`) VALUES (11, 'kelp birch quartz north', 'new', 128, 105, '2018-03-13 18:26:12', '2024-09-04 18:14:10');
INSERT INTO `issues` (`id`, `title`, `status`, `user1`, `user2`, `created`, `closed`) VALUES (12, 'fjord lumen iris ember', 'new', 104, 105, '2019-03-04 03:18:15', NULL);
INSERT INTO `issues` (`id`, `title`, `status`, `user1`, `user2`, `created`, `closed`) VALUES (13, 'lumen maple amber delta', 'wontfix', 110, 140, '2023-02-04 00:23:15', NULL);
INSERT INTO `issues` (`id`, `title`, `status`, `user1`, `user2`, `created`, `closed`) VALUES (14, 'fjord kelp quartz maple', 'closed', 128, 110, '2020-09-09 12:02:24', NULL);
INSERT INTO `issues` (`id`, `title`, `status`, `user1`, `user2`, `created`, `closed`) VALUES (15, 'pearl grove cedar cedar', 'new', 129, 111, '2018-03-01 14:34:42', NULL);
INSERT INTO `issues` (`id`, `title`, `status`, `user1`, `user2`, `created`, `closed`) VALUES (16, 'lumen maple ember harbor', 'open', 118, NULL, '2021-07-26 16:12:44', '2024-11-10 00:11:17');
INSERT INTO `issues` (`id`, `title`, `status`, `user1`, `user2`, `created`, `closed`) VALUES (17, 'cedar grove jade amber', 'closed', 129, NULL, '2023-02-18 19:46:51', NULL);
INSERT INTO `issues` (`id`, `title`, `status`, `user1`, `user2`, `created`, `closed`) VALUES (18, 'grove kelp lumen ocean', 'open', 117, NULL, '2021-06-01 00:37:59', '2024-04-24 12:55:20');
INSERT INTO `issues` (`id`, `title`, `status`, `user1`, `user2`, `created`, `closed`) VALUES (19, 'tidal north fjord cedar', 'closed', 105, 117, '2019-05-02 01:40:18', NULL);
INSERT INTO `issues` (`id`, `title`, `status`, `user1`, `user2`, `created`, `closed`) VALUES (20, 'jade pearl stone tidal', 'wontfix', 126, 119, '2023-06-26 02:31:15', '2024-03-16 12:40:51');
INSERT INTO `issues` (`id`, `title`, `status`, `user1`, `user2`, `created`, `closed`) VALUES (21, 'harbor tidal iris maple', 'wontfix', 127, 137, '2022-07-03 11:30:01', NULL);
INSERT INTO `issues` (`id`, `title`, `status`, `user1`, `user2`, `created`, `closed`) VALUES (22, 'ember grove ocean cedar', 'new', 139, 134, '2023-08-17 23:48:18', NULL);
INSERT INTO `issues` (`id`, `title`, `status`, `user1`, `user2`, `created`, `closed`) VALUES (23, 'river maple north iris', 'open', 115, 121, '2022-03-17 04:00:46', '2024-12-14 04:43:55');
INSERT INTO `issues` (`id`, `title`, `status`, `user1`, `user2`, `created`, `closed`) VALUES (24, 'kelp birch lumen tidal', 'open', 108, 140, '2019-02-13 08:21:30', NULL);
