CREATE TABLE `tickets` (
    `id` INTEGER PRIMARY KEY,
    `number` TEXT NOT NULL UNIQUE,
    `title` TEXT NOT NULL,
    `group_id` INTEGER NOT NULL,
    `owner_id` INTEGER,
    `customer_no` TEXT,
    `escalation_at` DATETIME,
    `pending_time` DATETIME,
    `created_at` DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    `updated_at` DATETIME,
    `close_diff_in_min` INTEGER
);
CREATE INDEX `idx_tickets_group_id` ON `tickets` (`group_id`);
