CREATE TABLE "videos" (
    "id" integer primary key autoincrement not null,
    "user_id" integer not null,
    "title" varchar not null,
    "length" integer not null,
    "thumb" varchar,
    "is_mono" tinyint(1) default 0 not null,
    "slug" varchar not null unique,
    "created_at" datetime not null,
    "updated_at" datetime not null
);
CREATE INDEX "videos_user_id_index" ON "videos" ("user_id");
