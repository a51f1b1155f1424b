create table `repository` (
  `created` bigint,
  `fork` boolean,
  `fork_id` bigint,
  `id` integer primary key autoincrement,
  `lower_name` text not null,
  `mirror` boolean,
  `name` text not null,
  `num_stars` integer,
  `num_watches` integer,
  `owner_id` bigint,
  `private` boolean,
  `updated` bigint,
  `website` text
);
CREATE UNIQUE INDEX `uniq_repository_owner_id_lower_name` ON `repository` (`owner_id`, `lower_name`);
