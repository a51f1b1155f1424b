CREATE TABLE "ehr_doctor" (
    "forename" varchar(255) NOT NULL,
    "gmc_no" varchar(255) NOT NULL UNIQUE,
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "pager" varchar(255),
    "speciality" varchar(255),
    "surname" varchar(255) NOT NULL
);
CREATE TABLE "ehr_visit" (
    "doctor_id" bigint NOT NULL REFERENCES "ehr_doctor" ("id") DEFERRABLE INITIALLY DEFERRED,
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "notes" text,
    "patient_id" integer NOT NULL,
    "visited_at" datetime NOT NULL
);
CREATE INDEX "ehr_visit_doctor_id_idx" ON "ehr_visit" ("doctor_id");
