CREATE TABLE "courses" (
    "id" INTEGER PRIMARY KEY,
    "code" TEXT NOT NULL UNIQUE,
    "title" TEXT NOT NULL,
    "instructor_id" INTEGER NOT NULL,
    "capacity" INTEGER NOT NULL DEFAULT 20,
    "starts_on" DATE,
    "ends_on" DATE,
    "meeting_url" TEXT
);

CREATE TABLE "enrolments" (
    "id" INTEGER PRIMARY KEY,
    "course_id" INTEGER NOT NULL REFERENCES courses(id),
    "student_id" INTEGER NOT NULL,
    "grade" TEXT,
    "enrolled_at" DATETIME NOT NULL
);
