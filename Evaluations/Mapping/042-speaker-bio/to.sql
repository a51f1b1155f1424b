CREATE TABLE "speakers" (
    "id" integer primary key autoincrement not null,
    "name" varchar not null,
    "created_at" datetime not null,
    "updated_at" datetime not null,
    "biography" text,
    "avatar_url" varchar,
    "pronouns" varchar,
    "organisation" varchar
);
CREATE TABLE "talks" (
    "id" integer primary key autoincrement not null,
    "speaker_id" integer not null references "speakers" ("id"),
    "title" varchar not null,
    "abstract" text,
    "created_at" datetime not null,
    "updated_at" datetime not null,
    "duration_minutes" integer default 45 not null,
    "track" varchar
);
CREATE INDEX "talks_speaker_id_index" ON "talks" ("speaker_id");
