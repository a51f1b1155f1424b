CREATE TABLE "videos" (
    "id" integer primary key autoincrement not null,
    "channel_id" integer not null references "channels" ("id"),
    "title" varchar not null,
    "duration" integer not null,
    "views_count" integer default 0 not null,
    "likes_count" integer default 0 not null,
    "published_at" datetime,
    "created_at" datetime not null,
    "updated_at" datetime not null,
    "comments_count" integer default 0 not null
);
CREATE TABLE "channels" (
    "id" integer primary key autoincrement not null,
    "name" varchar not null,
    "slug" varchar not null unique,
    "country" varchar
);
CREATE INDEX "videos_channel_id_index" ON "videos" ("channel_id");
CREATE INDEX "videos_published_at_index" ON "videos" ("published_at");
