CREATE TABLE `photos` (
    `id` INTEGER PRIMARY KEY,
    `file` TEXT NOT NULL,
    `caption` TEXT,
    `note` TEXT,
    `taken` DATETIME,
    `rating` INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX `idx_photos_taken` ON `photos` (`taken`);
INSERT INTO `photos` (`id`, `file`, `caption`, `note`, `taken`, `rating`) VALUES (1, 'IMG_4003.jpg', 'fjord tidal north', 'kelp birch', '2021-12-19 11:18:43', 1);
INSERT INTO `photos` (`id`, `file`, `caption`, `note`, `taken`, `rating`) VALUES (2, 'IMG_4006.jpg', 'fjord amber pearl', 'grove maple', '2018-01-06 08:37:42', 1);
INSERT INTO `photos` (`id`, `file`, `caption`, `note`, `taken`, `rating`) VALUES (3, 'IMG_4009.jpg', 'pearl tidal quartz', NULL, '2021-05-07 16:10:15', 5);
INSERT INTO `photos` (`id`, `file`, `caption`, `note`, `taken`, `rating`) VALUES (4, 'IMG_4012.jpg', 'ocean river birch', NULL, '2021-05-26 20:10:45', 5);
INSERT INTO `photos` (`id`, `file`, `caption`, `note`, `taken`, `rating`) VALUES (5, 'IMG_4015.jpg', 'jade tidal amber', 'delta pearl', '2018-04-21 18:50:00', 3);
INSERT INTO `photos` (`id`, `file`, `caption`, `note`, `taken`, `rating`) VALUES (6, 'IMG_4018.jpg', 'lumen kelp pearl', 'quartz maple', '2020-05-14 06:38:32', 2);
INSERT INTO `photos` (`id`, `file`, `caption`, `note`, `taken`, `rating`) VALUES (7, 'IMG_4021.jpg', 'ocean lumen delta', 'tidal kelp', '2021-06-11 04:38:24', 4);
INSERT INTO `photos` (`id`, `file`, `caption`, `note`, `taken`, `rating`) VALUES (8, 'IMG_4024.jpg', 'jade grove iris', 'amber grove', '2021-07-07 02:45:10', 0);
INSERT INTO `photos` (`id`, `file`, `caption`, `note`, `taken`, `rating`) VALUES (9, 'IMG_4027.jpg', 'ocean kelp ember', 'river delta', '2021-02-06 12:42:22', 0);
INSERT INTO `photos` (`id`, `file`, `caption`, `note`, `taken`, `rating`) VALUES (10, 'IMG_4030.jpg', 'ocean grove fjord', NULL, '2022-03-20 15:47:37', 2);
INSERT INTO `photos` (`id`, `file`, `caption`, `note`, `taken`, `rating`) VALUES (11, 'IMG_4033.jpg', 'birch quartz north', NULL, '2021-04-22 01:45:28', 3);
INSERT INTO `photos` (`id`, `file`, `caption`, `note`, `taken`, `rating`) VALUES (12, 'IMG_4036.jpg', 'harbor birch ocean', NULL, '2020-09-25 08:19:24', 5);
INSERT INTO `photos` (`id`, `file`, `caption`, `note`, `taken`, `rating`) VALUES (13, 'IMG_4039.jpg', 'harbor ocean iris', NULL, '2020-05-02 11:49:45', 3);
INSERT INTO `photos` (`id`, `file`, `caption`, `note`, `taken`, `rating`) VALUES (14, 'IMG_4042.jpg', 'cedar delta quartz', 'birch iris', '2021-10-07 14:55:28', 1);
INSERT INTO `photos` (`id`, `file`, `caption`, `note`, `taken`, `rating`) VALUES (15, 'IMG_4045.jpg', 'pearl river harbor', 'kelp jade', '2019-04-02 19:57:42', 1);
INSERT INTO `photos` (`id`, `file`, `caption`, `note`, `taken`, `rating`) VALUES (16, 'IMG_4048.jpg', 'stone stone kelp', NULL, '2022-03-27 02:18:23', 5);
INSERT INTO `photos` (`id`, `file`, `caption`, `note`, `taken`, `rating`) VALUES (17, 'IMG_4051.jpg', 'ember birch quartz', 'lumen north', '2022-06-16 00:56:56', 1);
INSERT INTO `photos` (`id`, `file`, `caption`, `note`, `taken`, `rating`) VALUES (18, 'IMG_4054.jpg', 'north ember jade', 'grove amber', '2018-12-19 00:28:20', 0);
