CREATE TABLE "submissions" (
    "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
    "assignment_id" bigint NOT NULL,
    "student_id" bigint NOT NULL,
    "mark" decimal(10,2),
    "comments" text,
    "file_path" varchar,
    "handed_in_at" datetime(6),
    "created_at" datetime(6) NOT NULL,
    "updated_at" datetime(6) NOT NULL
);
CREATE UNIQUE INDEX "index_submissions_on_assignment_id_and_student_id" ON "submissions" ("assignment_id", "student_id");
