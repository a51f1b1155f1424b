CREATE TABLE "hospital_ward" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" varchar(255) NOT NULL,
    "floor" integer NOT NULL,
    "bed_count" integer DEFAULT 0 NOT NULL,
    "speciality" varchar(255) NOT NULL,
    "head_doctor_id" integer
);
