CREATE TABLE "videos" (
    "id" integer primary key autoincrement not null,
    "user_id" integer not null,
    "title" varchar not null,
    "thumb" varchar,
    "slug" varchar not null unique,
    "created_at" datetime not null,
    "updated_at" datetime not null,
    "duration_seconds" integer not null,
    "age_rating" varchar
);
CREATE INDEX "videos_user_id_index" ON "videos" ("user_id");
