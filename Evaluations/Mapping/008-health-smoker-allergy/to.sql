CREATE TABLE "patients" (
    "id" INTEGER PRIMARY KEY,
    "mrn" VARCHAR(20) NOT NULL UNIQUE,
    "family_name" VARCHAR(80) NOT NULL,
    "given_name" VARCHAR(80),
    "birth_date" DATE,
    "sex" CHAR(1) CHECK (sex IN ('m','f','x')),
    "has_allergies" BOOLEAN DEFAULT 0,
    "blood_group" VARCHAR(3),
    "gp_id" INTEGER,
    "deceased_at" DATETIME
);
