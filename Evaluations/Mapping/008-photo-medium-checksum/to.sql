CREATE TABLE `photos` (
  `id` INTEGER PRIMARY KEY,
  `title` VARCHAR(100) NOT NULL,
  `description` TEXT,
  `url` VARCHAR(100) NOT NULL,
  `width` INTEGER NOT NULL,
  `height` INTEGER NOT NULL,
  `size` VARCHAR(20),
  `checksum` VARCHAR(40),
  `live_photo_url` VARCHAR(255),
  `album_id` INTEGER,
  `taken_at` DATETIME
);
CREATE INDEX `idx_photos_album_id` ON `photos` (`album_id`);
