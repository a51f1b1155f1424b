CREATE TABLE `media_file` (
	`id` TEXT NOT NULL PRIMARY KEY,
	`path` TEXT NOT NULL,
	`title` TEXT NOT NULL,
	`album_id` TEXT,
	`duration` REAL,
	`bit_rate` INTEGER
);
CREATE TABLE `user_ratings` (
	`id` TEXT NOT NULL PRIMARY KEY,
	`user_id` TEXT NOT NULL,
	`media_id` TEXT NOT NULL,
	`plays` INTEGER NOT NULL DEFAULT 0,
	`play_date` DATETIME,
	`rating` INTEGER NOT NULL DEFAULT 0,
	`starred` BOOLEAN NOT NULL DEFAULT 0
);
CREATE INDEX `idx_user_ratings_starred` ON `user_ratings` (`starred`);
