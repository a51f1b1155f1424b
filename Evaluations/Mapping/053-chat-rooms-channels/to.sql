CREATE TABLE IF NOT EXISTS `channels` (
	`id` INTEGER PRIMARY KEY,
	`name` TEXT NOT NULL UNIQUE,
	`purpose` TEXT,
	`owner_id` INTEGER,
	`is_private` BOOLEAN NOT NULL DEFAULT 0,
	`created_at` DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);
CREATE TABLE IF NOT EXISTS `channel_members` (
	`id` INTEGER PRIMARY KEY,
	`channel_id` INTEGER NOT NULL REFERENCES channels(id) ON DELETE CASCADE,
	`user_id` INTEGER NOT NULL,
	`role` VARCHAR(10),
	`joined_at` DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
	UNIQUE (`channel_id`, `user_id`)
);
CREATE TABLE IF NOT EXISTS `messages` (
	`id` INTEGER PRIMARY KEY,
	`channel_id` INTEGER NOT NULL REFERENCES channels(id) ON DELETE CASCADE,
	`user_id` INTEGER NOT NULL,
	`body` TEXT NOT NULL,
	`created_at` DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
	`edited_at` DATETIME
);
CREATE INDEX `idx_messages_channel_id_created_at` ON `messages` (`channel_id`, `created_at`);
