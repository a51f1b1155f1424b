CREATE TABLE "speakers" (
    "id" integer primary key autoincrement not null,
    "name" varchar not null,
    "bio" text,
    "photo" varchar,
    "twitter" varchar,
    "company" varchar,
    "created_at" datetime not null,
    "updated_at" datetime not null
);
CREATE TABLE "talks" (
    "id" integer primary key autoincrement not null,
    "speaker_id" integer not null references "speakers" ("id"),
    "title" varchar not null,
    "abstract" text,
    "minutes" integer default 45 not null,
    "created_at" datetime not null,
    "updated_at" datetime not null
);
CREATE INDEX "talks_speaker_id_index" ON "talks" ("speaker_id");
