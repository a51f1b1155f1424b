CREATE TABLE `photos` (
    `id` INTEGER PRIMARY KEY,
    `file` TEXT NOT NULL,
    `rating` INTEGER NOT NULL DEFAULT 0,
    `description` TEXT,
    `alt_text` TEXT,
    `taken_at` DATETIME
);
CREATE INDEX `idx_photos_taken_at` ON `photos` (`taken_at`);
INSERT INTO `photos` (`id`, `file`, `rating`, `description`, `alt_text`, `taken_at`) VALUES (1, 'IMG_4003.jpg', 1, 'fjord tidal north', NULL, '2021-12-19 11:18:43');
INSERT INTO `photos` (`id`, `file`, `rating`, `description`, `alt_text`, `taken_at`) VALUES (2, 'IMG_4006.jpg', 1, 'fjord amber pearl', 'photo of tidal', '2018-01-06 08:37:42');
INSERT INTO `photos` (`id`, `file`, `rating`, `description`, `alt_text`, `taken_at`) VALUES (3, 'IMG_4009.jpg', 5, 'pearl tidal quartz', NULL, '2021-05-07 16:10:15');
INSERT INTO `photos` (`id`, `file`, `rating`, `description`, `alt_text`, `taken_at`) VALUES (4, 'IMG_4012.jpg', 5, 'ocean river birch', 'photo of iris', '2021-05-26 20:10:45');
INSERT INTO `photos` (`id`, `file`, `rating`, `description`, `alt_text`, `taken_at`) VALUES (5, 'IMG_4015.jpg', 3, 'jade tidal amber', NULL, '2018-04-21 18:50:00');
INSERT INTO `photos` (`id`, `file`, `rating`, `description`, `alt_text`, `taken_at`) VALUES (6, 'IMG_4018.jpg', 2, 'lumen kelp pearl', 'photo of lumen', '2020-05-14 06:38:32');
INSERT INTO `photos` (`id`, `file`, `rating`, `description`, `alt_text`, `taken_at`) VALUES (7, 'IMG_4021.jpg', 4, 'ocean lumen delta', NULL, '2021-06-11 04:38:24');
INSERT INTO `photos` (`id`, `file`, `rating`, `description`, `alt_text`, `taken_at`) VALUES (8, 'IMG_4024.jpg', 0, 'jade grove iris', 'photo of quartz', '2021-07-07 02:45:10');
INSERT INTO `photos` (`id`, `file`, `rating`, `description`, `alt_text`, `taken_at`) VALUES (9, 'IMG_4027.jpg', 0, 'ocean kelp ember', NULL, '2021-02-06 12:42:22');
INSERT INTO `photos` (`id`, `file`, `rating`, `description`, `alt_text`, `taken_at`) VALUES (10, 'IMG_4030.jpg', 2, 'ocean grove fjord', 'photo of amber', '2022-03-20 15:47:37');
INSERT INTO `photos` (`id`, `file`, `rating`, `description`, `alt_text`, `taken_at`) VALUES (11, 'IMG_4033.jpg', 3, 'birch quartz north', NULL, '2021-04-22 01:45:28');
INSERT INTO `photos` (`id`, `file`, `rating`, `description`, `alt_text`, `taken_at`) VALUES (12, 'IMG_4036.jpg', 5, 'harbor birch ocean', 'photo of ocean', '2020-09-25 08:19:24');
INSERT INTO `photos` (`id`, `file`, `rating`, `description`, `alt_text`, `taken_at`) VALUES (13, 'IMG_4039.jpg', 3, 'harbor ocean iris', NULL, '2020-05-02 11:49:45');
INSERT INTO `photos` (`id`, `file`, `rating`, `description`, `alt_text`, `taken_at`) VALUES (14, 'IMG_4042.jpg', 1, 'cedar delta quartz', 'photo of harbor', '2021-10-07 14:55:28');
INSERT INTO `photos` (`id`, `file`, `rating`, `description`, `alt_text`, `taken_at`) VALUES (15, 'IMG_4045.jpg', 1, 'pearl river harbor', NULL, '2019-04-02 19:57:42');
INSERT INTO `photos` (`id`, `file`, `rating`, `description`, `alt_text`, `taken_at`) VALUES (16, 'IMG_4048.jpg', 5, 'stone stone kelp', 'photo of birch', '2022-03-27 02:18:23');
INSERT INTO `photos` (`id`, `file`, `rating`, `description`, `alt_text`, `taken_at`) VALUES (17, 'IMG_4051.jpg', 1, 'ember birch quartz', NULL, '2022-06-16 00:56:56');
INSERT INTO `photos` (`id`, `file`, `rating`, `description`, `alt_text`, `taken_at`) VALUES (18, 'IMG_4054.jpg', 0, 'north ember jade', 'photo of fjord', '2018-12-19 00:28:20');
