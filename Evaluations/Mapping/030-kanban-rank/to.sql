create table `boards` (
    `id` integer primary key,
    `title` text not null,
    `slug` text not null unique,
    `background` text,
    `is_archived` boolean not null default 0
);
create table `cards` (
    `id` integer primary key,
    `board_id` integer not null references boards(id) on delete cascade,
    `list_id` integer not null,
    `name` text not null,
    `is_due_complete` boolean,
    `position` real not null default 65535,
    `stopwatch` json,
    `due_date` datetime,
    `description` text
);
