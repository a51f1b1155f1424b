CREATE TABLE `areas` (
	`id` TEXT NOT NULL PRIMARY KEY,
	`name` TEXT NOT NULL UNIQUE,
	`picture` TEXT,
	`floor` INTEGER
);
CREATE TABLE `devices` (
	`id` TEXT NOT NULL PRIMARY KEY,
	`configEntry` TEXT NOT NULL,
	`areaId` TEXT REFERENCES areas(id),
	`manufacturer` TEXT,
	`model` TEXT,
	`swVersion` TEXT,
	`nameByUser` TEXT,
	`disabledBy` TEXT,
	`hub` TEXT
);
