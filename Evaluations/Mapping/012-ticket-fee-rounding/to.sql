CREATE TABLE `orders` (
	`id` INTEGER PRIMARY KEY AUTOINCREMENT,
	`code` VARCHAR(16) NOT NULL,
	`event_id` INTEGER NOT NULL,
	`email` TEXT,
	`status` VARCHAR(3) NOT NULL,
	`datetime` DATETIME NOT NULL,
	`expires` DATETIME NOT NULL,
	`total` DECIMAL(10,2) NOT NULL,
	`rounding_amount` DECIMAL(10,2) NOT NULL DEFAULT 0,
	`invoice_dirty` BOOLEAN NOT NULL DEFAULT 0,
	`locale` VARCHAR(32)
);
CREATE UNIQUE INDEX `uniq_orders_event_id_code` ON `orders` (`event_id`, `code`);
