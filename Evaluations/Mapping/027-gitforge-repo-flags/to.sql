create table `repository` (
  `created_unix` bigint,
  `fork_id` bigint,
  `id` integer primary key autoincrement,
  `is_archived` boolean not null default 0,
  `is_fork` boolean not null default 0,
  `is_mirror` boolean not null default 0,
  `is_private` boolean,
  `lower_name` text not null,
  `name` text not null,
  `num_stars` integer,
  `num_watches` integer,
  `owner_id` bigint,
  `updated_unix` bigint,
  `website` text
);
CREATE UNIQUE INDEX `uniq_repository_owner_id_lower_name` ON `repository` (`owner_id`, `lower_name`);
