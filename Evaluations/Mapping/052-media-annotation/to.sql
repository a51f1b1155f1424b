CREATE TABLE `media_file` (
	`id` TEXT NOT NULL PRIMARY KEY,
	`path` TEXT NOT NULL,
	`title` TEXT NOT NULL,
	`album_id` TEXT,
	`duration` REAL
);
CREATE TABLE `annotation` (
	`id` TEXT NOT NULL PRIMARY KEY,
	`user_id` TEXT NOT NULL,
	`item_type` TEXT NOT NULL DEFAULT '',
	`item_id` TEXT NOT NULL,
	`play_count` INTEGER NOT NULL DEFAULT 0,
	`play_date` DATETIME,
	`rating` INTEGER NOT NULL DEFAULT 0,
	`starred` BOOLEAN NOT NULL DEFAULT 0
);
CREATE INDEX `idx_annotation_starred` ON `annotation` (`starred`);
