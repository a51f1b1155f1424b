CREATE TABLE "hospital_ward" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" varchar(255) NOT NULL,
    "floor" integer NOT NULL,
    "speciality" varchar(255) NOT NULL,
    "head_doctor_id" integer,
    "nurse_count" integer DEFAULT 0 NOT NULL
);
CREATE TABLE "hospital_bed" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "ward_id" bigint NOT NULL REFERENCES "hospital_ward" ("id") DEFERRABLE INITIALLY DEFERRED,
    "label" varchar(255) NOT NULL,
    "occupied" bool DEFAULT 0 NOT NULL
);
