CREATE TABLE `tickets` (
    `id` INTEGER PRIMARY KEY,
    `number` TEXT NOT NULL UNIQUE,
    `title` TEXT NOT NULL,
    `queue_id` INTEGER NOT NULL,
    `owner_id` INTEGER,
    `responsible_user_id` INTEGER,
    `customer_no` TEXT,
    `escalation_time` INTEGER NOT NULL DEFAULT 0,
    `escalation_update_time` INTEGER NOT NULL DEFAULT 0,
    `until_time` INTEGER NOT NULL DEFAULT 0,
    `create_time` DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    `change_time` DATETIME,
    `archive_flag` BOOLEAN NOT NULL DEFAULT 0
);
CREATE INDEX `idx_tickets_queue_id` ON `tickets` (`queue_id`);
