CREATE TABLE "streams" (
    "id" integer primary key autoincrement not null,
    "channel_id" integer not null,
    "created_at" datetime not null,
    "updated_at" datetime not null,
    "ingest_key" varchar not null unique,
    "title" varchar not null,
    "started_at" datetime,
    "ended_at" datetime,
    "chat_enabled" tinyint(1) default 1 not null
);
CREATE INDEX "streams_channel_id_index" ON "streams" ("channel_id");
