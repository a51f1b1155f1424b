CREATE TABLE `issues` (
  `id` INTEGER PRIMARY KEY,
  `title` TEXT NOT NULL,
  `state_id` INTEGER NOT NULL,
  `reporter_id` INTEGER,
  `verifier_id` INTEGER,
  `created_at` DATETIME NOT NULL,
  `closed` DATETIME
);
CREATE INDEX `idx_issues_state_id` ON `issues` (`state_id`);
INSERT INTO `issues` (`id`, `title`, `state_id`, `reporter_id`, `verifier_id`, `created_at`, `closed`) VALUES (1, 'kelp pearl quartz tidal', 1, 115, NULL, '2020-12-01 04:47:28', '2024-11-22 07:46:12');
INSERT INTO `issues` (`id`, `title`, `state_id`, `reporter_id`, `verifier_id`, `created_at`, `closed`) VALUES (2, 'cedar stone stone amber', 4, 109, NULL, '2021-04-10 03:17:24', NULL);
INSERT INTO `issues` (`id`, `title`, `state_id`, `reporter_id`, `verifier_id`, `created_at`, `closed`) VALUES (3, 'amber quartz tidal fjord', 4, 130, 121, '2019-08-22 19:13:42', '2024-04-17 11:58:23');
INSERT INTO `issues` (`id`, `title`, `state_id`, `reporter_id`, `verifier_id`, `created_at`, `closed`) VALUES (4, 'iris jade cedar grove', 4, 131, NULL, '2021-02-19 11:47:45', '2024-05-16 05:57:34');
INSERT INTO `issues` (`id`, `title`, `state_id`, `reporter_id`, `verifier_id`, `created_at`, `closed`) VALUES (5, 'iris stone north kelp', 1, 104, NULL, '2020-03-10 19:36:11', '2024-03-16 09:00:35');
INSERT INTO `issues` (`id`, `title`, `state_id`, `reporter_id`, `verifier_id`, `created_at`, `closed`) VALUES (6, 'river delta kelp cedar', 2, 138, 102, '2018-06-18 09:04:01', NULL);
INSERT INTO `issues` (`id`, `title`, `state_id`, `reporter_id`, `verifier_id`, `created_at`, `closed`) VALUES (7, 'ember grove ocean north', 3, 109, NULL, '2020-07-10 02:47:48', '2024-07-20 23:18:09');
INSERT INTO `issues` (`id`, `title`, `state_id`, `reporter_id`, `verifier_id`, `created_at`, `closed`) VALUES (8, 'amber north river river', 3, 118, NULL, '2020-08-09 22:25:10', NULL);
INSERT INTO `issues` (`id`, `title`, `state_id`, `reporter_id`, `verifier_id`, `created_at`, `closed`) VALUES (9, 'pearl grove quartz delta', 2, 128, 123, '2018-10-28 08:37:34', NULL);
INSERT INTO `issues` (`id`, `title`, `state_id`, `reporter_id`, `verifier_id`, `created_at`, `closed`) VALUES (10, 'iris harbor delta grove', 2, 128, NULL, '2022-10-12 15:07:51', '2024-08-02 00:26:46');
INSERT INTO `issues` (`id`, `title`, `state_id`, `reporter_id`, `verifier_id`, `created_at`, `closed`) VALUES (11, 'kelp birch quartz north', 1, 128, NULL, '2018-03-13 18:26:12', '2024-09-04 18:14:10');
INSERT INTO `issues` (`id`, `title`, `state_id`, `reporter_id`, `verifier_id`, `created_at`, `closed`) VALUES (12, 'fjord lumen iris ember', 1, 104, 104, '2019-03-04 03:18:15', NULL);
INSERT INTO `issues` (`id`, `title`, `state_id`, `reporter_id`, `verifier_id`, `created_at`, `closed`) VALUES (13, 'lumen maple amber delta', 4, 110, NULL, '2023-02-04 00:23:15', NULL);
INSERT INTO `issues` (`id`, `title`, `state_id`, `reporter_id`, `verifier_id`, `created_at`, `closed`) VALUES (14, 'fjord kelp quartz maple', 3, 128, NULL, '2020-09-09 12:02:24', NULL);
INSERT INTO `issues` (`id`, `title`, `state_id`, `reporter_id`, `verifier_id`, `created_at`, `closed`) VALUES (15, 'pearl grove cedar cedar', 1, 129, 125, '2018-03-01 14:34:42', NULL);
INSERT INTO `issues` (`id`, `title`, `state_id`, `reporter_id`, `verifier_id`, `created_at`, `closed`) VALUES (16, 'lumen maple ember harbor', 2, 118, NULL, '2021-07-26 16:12:44', '2024-11-10 00:11:17');
INSERT INTO `issues` (`id`, `title`, `state_id`, `reporter_id`, `verifier_id`, `created_at`, `closed`) VALUES (17, 'cedar grove jade amber', 3, 129, NULL, '2023-02-18 19:46:51', NULL);
INSERT INTO `issues` (`id`, `title`, `state_id`, `reporter_id`, `verifier_id`, `created_at`, `closed`) VALUES (18, 'grove kelp lumen ocean', 2, 117, 106, '2021-06-01 00:37:59', '2024-04-24 12:55:20');
INSERT INTO `issues` (`id`, `title`, `state_id`, `reporter_id`, `verifier_id`, `created_at`, `closed`) VALUES (19, 'tidal north fjord cedar', 3, 105, NULL, '2019-05-02 01:40:18', NULL);
INSERT INTO `issues` (`id`, `title`, `state_id`, `reporter_id`, `verifier_id`, `created_at`, `closed`) VALUES (20, 'jade pearl stone tidal', 4, 126, NULL, '2023-06-26 02:31:15', '2024-03-16 12:40:51');
INSERT INTO `issues` (`id`, `title`, `state_id`, `reporter_id`, `verifier_id`, `created_at`, `closed`) VALUES (21, 'harbor tidal iris maple', 4, 127, 127, '2022-07-03 11:30:01', NULL);
INSERT INTO `issues` (`id`, `title`, `state_id`, `reporter_id`, `verifier_id`, `created_at`, `closed`) VALUES (22, 'ember grove ocean cedar', 1, 139, NULL, '2023-08-17 23:48:18', NULL);
INSERT INTO `issues` (`id`, `title`, `state_id`, `reporter_id`, `verifier_id`, `created_at`, `closed`) VALUES (23, 'river maple north iris', 2, 115, NULL, '2022-03-17 04:00:46', '2024-12-14 04:43:55');
INSERT INTO `issues` (`id`, `title`, `state_id`, `reporter_id`, `verifier_id`, `created_at`, `closed`) VALUES (24, 'kelp birch lumen tidal', 2, 108, 108, '2019-02-13 08:21:30', NULL);
