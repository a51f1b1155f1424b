create table `ticket` (
  `id` integer primary key,
  `type` text,
  `created_at` bigint not null,
  `updated_at` bigint,
  `component` text,
  `severity` text,
  `owner` text,
  `reporter` text,
  `status` text,
  `resolution` text,
  `title` text not null,
  `labels` text,
  `milestone` text,
  `is_confidential` boolean not null default 0
);
CREATE INDEX `idx_ticket_status` ON `ticket` (`status`);
