create table if not exists `threads` (
    `id` integer primary key,
    `title` varchar(200) not null,
    `started_by` integer,
    `start_time` datetime not null,
    `last_time` datetime,
    `replies` integer not null default 0,
    `sticky` boolean not null default 0,
    `locked` boolean not null default 0
);
create table if not exists `thread_reads` (
    `id` integer primary key,
    `thread_id` integer not null references threads(id) on delete cascade,
    `user_id` integer not null,
    `read_at` datetime
);
