CREATE TABLE "submissions" (
    "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
    "assignment_id" bigint NOT NULL,
    "student_id" bigint NOT NULL,
    "score" decimal(10,2),
    "feedback" text,
    "submitted_at" datetime(6),
    "late" boolean DEFAULT 0 NOT NULL,
    "created_at" datetime(6) NOT NULL,
    "updated_at" datetime(6) NOT NULL
);
CREATE TABLE "attachments" (
    "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
    "submission_id" bigint NOT NULL REFERENCES "submissions" ("id"),
    "url" varchar NOT NULL,
    "byte_size" bigint
);
CREATE UNIQUE INDEX "index_submissions_on_assignment_id_and_student_id" ON "submissions" ("assignment_id", "student_id");
