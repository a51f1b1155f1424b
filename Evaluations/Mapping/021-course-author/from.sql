CREATE TABLE "courses" (
    "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
    "title" varchar NOT NULL,
    "summary" text,
    "teacher_id" bigint NOT NULL REFERENCES "users" ("id"),
    "price_cents" integer DEFAULT 0 NOT NULL,
    "published" boolean DEFAULT 0 NOT NULL,
    "level" varchar,
    "created_at" datetime(6) NOT NULL,
    "updated_at" datetime(6) NOT NULL
);
CREATE TABLE "users" (
    "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
    "email" varchar NOT NULL UNIQUE,
    "full_name" varchar NOT NULL,
    "role" varchar DEFAULT 'student' NOT NULL
);
CREATE INDEX "index_courses_on_teacher_id" ON "courses" ("teacher_id");
