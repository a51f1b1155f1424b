CREATE TABLE "bookings" (
    "id" integer primary key autoincrement not null,
    "event_id" integer not null references "events" ("id"),
    "user_id" integer not null references "users" ("id"),
    "seats" integer default 1 not null,
    "checked_in_by" integer references "users" ("id"),
    "checked_in_at" datetime,
    "created_at" datetime not null,
    "updated_at" datetime not null
);
CREATE TABLE "users" (
    "id" integer primary key autoincrement not null,
    "name" varchar not null,
    "email" varchar not null unique,
    "password" varchar not null
);
CREATE TABLE "events" (
    "id" integer primary key autoincrement not null,
    "title" varchar not null,
    "starts_at" datetime not null,
    "capacity" integer not null
);
CREATE INDEX "bookings_event_id_index" ON "bookings" ("event_id");
CREATE INDEX "bookings_user_id_index" ON "bookings" ("user_id");
