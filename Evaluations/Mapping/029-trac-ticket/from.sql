create table `ticket` (
  `id` integer primary key,
  `type` text,
  `time` bigint,
  `changetime` bigint,
  `component` text,
  `severity` text,
  `owner` text,
  `reporter` text,
  `cc` text,
  `status` text,
  `resolution` text,
  `summary` text,
  `keywords` text
);
CREATE INDEX `idx_ticket_status` ON `ticket` (`status`);
