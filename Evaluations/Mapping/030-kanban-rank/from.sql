create table `boards` (
    `id` integer primary key,
    `title` text not null,
    `slug` text not null unique,
    `background` text,
    `closed` boolean not null default 0
);
create table `cards` (
    `id` integer primary key,
    `board_id` integer not null references boards(id) on delete cascade,
    `list_id` integer not null,
    `name` text not null,
    `desc` text,
    `pos` integer not null default 0,
    `due` datetime,
    `done` boolean not null default 0,
    `cover` text
);
