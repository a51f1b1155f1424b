CREATE TABLE "links" (
    "id" INTEGER PRIMARY KEY,
    "url" TEXT NOT NULL UNIQUE,
    "title" TEXT NOT NULL DEFAULT '',
    "description" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "created" DATETIME,
    "updated" DATETIME,
    "archived" BOOLEAN NOT NULL DEFAULT 0
);
CREATE TABLE "tags" (
    "id" INTEGER PRIMARY KEY,
    "name" TEXT NOT NULL UNIQUE,
    "color" VARCHAR(7),
    "parent_id" INTEGER
);
