CREATE TABLE "ehr_practitioner" (
    "email" varchar(255),
    "family_name" varchar(255) NOT NULL,
    "given_name" varchar(255) NOT NULL,
    "gmc_no" varchar(255) NOT NULL UNIQUE,
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "speciality" varchar(255)
);
CREATE TABLE "ehr_encounter" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "notes" text,
    "patient_id" integer NOT NULL,
    "practitioner_id" bigint NOT NULL REFERENCES "ehr_practitioner" ("id") DEFERRABLE INITIALLY DEFERRED,
    "visited_at" datetime NOT NULL
);
CREATE INDEX "ehr_encounter_practitioner_id_idx" ON "ehr_encounter" ("practitioner_id");
