CREATE TABLE "quizzes" (
    "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
    "lesson_id" bigint NOT NULL REFERENCES "lessons" ("id"),
    "title" varchar NOT NULL,
    "passing_score" integer DEFAULT 60 NOT NULL,
    "shuffle" boolean DEFAULT 0 NOT NULL,
    "created_at" datetime(6) NOT NULL,
    "updated_at" datetime(6) NOT NULL
);
CREATE TABLE "lessons" (
    "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
    "title" varchar NOT NULL,
    "position" integer,
    "body" text
);
CREATE INDEX "index_quizzes_on_lesson_id" ON "quizzes" ("lesson_id");
