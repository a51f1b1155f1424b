CREATE TABLE `posts` (
    `id` INTEGER PRIMARY KEY,
    `topic_id` INTEGER NOT NULL,
    `user_id` INTEGER NOT NULL,
    `post_number` INTEGER NOT NULL,
    `raw` TEXT NOT NULL,
    `cooked` TEXT NOT NULL,
    `spam_count` INTEGER NOT NULL DEFAULT 0,
    `off_topic_count` INTEGER NOT NULL DEFAULT 0,
    `like_count` INTEGER NOT NULL DEFAULT 0,
    `created_at` DATETIME NOT NULL
);
CREATE INDEX `idx_posts_topic_id_post_number` ON `posts` (`topic_id`, `post_number`);
