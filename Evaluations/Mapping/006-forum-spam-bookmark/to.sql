CREATE TABLE `posts` (
    `id` INTEGER PRIMARY KEY,
    `topic_id` INTEGER NOT NULL,
    `user_id` INTEGER NOT NULL,
    `post_number` INTEGER NOT NULL,
    `raw` TEXT NOT NULL,
    `cooked` TEXT NOT NULL,
    `like_count` INTEGER NOT NULL DEFAULT 0,
    `created_at` DATETIME NOT NULL,
    `share_count` INTEGER NOT NULL DEFAULT 0,
    `bookmark_count` INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX `idx_posts_topic_id_post_number` ON `posts` (`topic_id`, `post_number`);
