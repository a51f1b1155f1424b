create table `packages` (
    `id` integer primary key autoincrement,
    `name` text not null unique,
    `repository` text,
    `created_at` datetime not null default current_timestamp,
    `documentation` text
);
create table `versions` (
    `id` integer primary key autoincrement,
    `package_id` integer not null references packages(id) on delete cascade,
    `num` text not null,
    `checksum` C64,
    `size_bytes` integer not null default 0,
    `yanked` boolean not null default 0,
    `created_at` datetime not null default current_timestamp,
    unique (`package_id`, `num`)
);
