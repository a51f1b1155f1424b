CREATE TABLE `areas` (
	`id` TEXT NOT NULL PRIMARY KEY,
	`name` TEXT NOT NULL UNIQUE,
	`picture` TEXT,
	`floor` INTEGER,
	`icon` TEXT
);
CREATE TABLE `devices` (
	`id` TEXT NOT NULL PRIMARY KEY,
	`manufacturer` TEXT,
	`model` TEXT,
	`hub` TEXT,
	`config_entry_id` TEXT NOT NULL,
	`area_id` TEXT REFERENCES areas(id),
	`sw_version` TEXT,
	`name_by_user` TEXT,
	`hw_version` TEXT
);
