CREATE TABLE "links" (
    "id" INTEGER PRIMARY KEY,
    "url" TEXT NOT NULL UNIQUE,
    "title" TEXT NOT NULL DEFAULT '',
    "description" TEXT,
    "hits" INTEGER NOT NULL DEFAULT 0,
    "private" BOOLEAN NOT NULL DEFAULT 0,
    "created" DATETIME,
    "updated" DATETIME
);
CREATE TABLE "tags" (
    "id" INTEGER PRIMARY KEY,
    "name" TEXT NOT NULL UNIQUE,
    "color" VARCHAR(7),
    "used" INTEGER NOT NULL DEFAULT 0
);
