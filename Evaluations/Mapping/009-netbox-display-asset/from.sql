CREATE TABLE "sites" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL UNIQUE,
    "slug" TEXT NOT NULL UNIQUE,
    "region" TEXT,
    "facility" VARCHAR(50)
);
CREATE TABLE "devices" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT,
    "site_id" INTEGER NOT NULL REFERENCES sites(id) ON DELETE CASCADE,
    "name" VARCHAR(64),
    "display_name" VARCHAR(64),
    "serial" VARCHAR(50),
    "position" INTEGER,
    "face" VARCHAR(50),
    "status" VARCHAR(50) NOT NULL,
    "comments" TEXT
);
CREATE INDEX "idx_devices_site_id" ON "devices" ("site_id");
