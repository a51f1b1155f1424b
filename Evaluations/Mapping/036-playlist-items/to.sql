CREATE TABLE "playlists" (
    "user_id" integer not null,
    "id" integer primary key autoincrement not null,
    "title" varchar not null,
    "updated_at" datetime not null,
    "visibility" varchar default 'public' not null,
    "created_at" datetime not null
);
CREATE TABLE "playlist_items" (
    "playlist_id" integer not null references "playlists" ("id"),
    "start_seconds" integer,
    "position" integer default 0 not null,
    "added_at" datetime,
    "video_id" integer not null,
    "id" integer primary key autoincrement not null
);
CREATE INDEX "playlist_items_playlist_id_position_index" ON "playlist_items" ("playlist_id", "position");
