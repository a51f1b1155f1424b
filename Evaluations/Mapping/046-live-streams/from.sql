CREATE TABLE "streams" (
    "id" integer primary key autoincrement not null,
    "channel_id" integer not null,
    "headline" varchar not null,
    "stream_key" varchar not null unique,
    "viewers" integer default 0 not null,
    "went_live" datetime,
    "ended" datetime,
    "created_at" datetime not null,
    "updated_at" datetime not null
);
CREATE INDEX "streams_channel_id_index" ON "streams" ("channel_id");
