CREATE TABLE "enrolments" (
    "id" integer primary key autoincrement not null,
    "course_id" integer not null,
    "user_id" integer not null,
    "percent" integer default 0 not null,
    "cohort" varchar,
    "finished_at" datetime,
    "created_at" datetime not null,
    "updated_at" datetime not null
);
CREATE UNIQUE INDEX "enrolments_course_id_user_id_unique" ON "enrolments" ("course_id", "user_id");
