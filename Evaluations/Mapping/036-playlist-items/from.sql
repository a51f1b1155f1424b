CREATE TABLE "playlists" (
    "updated_at" datetime not null,
    "autoplay" tinyint(1) default 0 not null,
    "user_id" integer not null,
    "created_at" datetime not null,
    "id" integer primary key autoincrement not null,
    "name" varchar not null
);
CREATE TABLE "playlist_items" (
    "id" integer primary key autoincrement not null,
    "sort" integer default 0 not null,
    "added_at" datetime,
    "video_id" integer not null,
    "note" text,
    "playlist_id" integer not null references "playlists" ("id")
);
CREATE INDEX "playlist_items_playlist_id_sort_index" ON "playlist_items" ("playlist_id", "sort");
