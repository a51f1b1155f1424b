create table if not exists `discussions` (
    `id` integer primary key,
    `title` varchar(200) not null,
    `user_id` integer,
    `created_at` datetime not null,
    `last_posted_at` datetime,
    `comment_count` integer not null default 0,
    `sticky` boolean not null default 0,
    `locked` boolean not null default 0
);
create table if not exists `discussion_tags` (
    `discussion_id` integer not null,
    `tag_id` integer not null,
    `created_at` datetime,
    `weight` integer not null default 0,
    primary key (`discussion_id`, `tag_id`)
);
