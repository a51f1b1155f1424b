CREATE TABLE "clinic_admission" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "patient_id" bigint NOT NULL REFERENCES "clinic_patient" ("id") DEFERRABLE INITIALLY DEFERRED,
    "admitted" datetime NOT NULL,
    "discharged" datetime,
    "triage_level" integer,
    "reason" text NOT NULL
);
CREATE TABLE "clinic_patient" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" varchar(255) NOT NULL,
    "dob" date NOT NULL,
    "sex" varchar(255)
);
CREATE INDEX "clinic_admission_patient_id_idx" ON "clinic_admission" ("patient_id");
