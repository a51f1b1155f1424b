CREATE TABLE "clinic_admission" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "patient_id" bigint NOT NULL REFERENCES "clinic_patient" ("id") DEFERRABLE INITIALLY DEFERRED,
    "reason" text NOT NULL,
    "admitted_at" datetime NOT NULL,
    "discharged_at" datetime,
    "ward_code" varchar(255)
);
CREATE TABLE "clinic_patient" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" varchar(255) NOT NULL,
    "sex" varchar(255),
    "birth_date" date NOT NULL
);
CREATE INDEX "clinic_admission_patient_id_idx" ON "clinic_admission" ("patient_id");
