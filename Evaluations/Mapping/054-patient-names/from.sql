CREATE TABLE "ward_patient" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" varchar(255) NOT NULL,
    "nickname" varchar(255),
    "mrn" varchar(255) NOT NULL UNIQUE,
    "allergy" varchar(255),
    "admitted_on" date NOT NULL
);
INSERT INTO "ward_patient" ("id", "name", "nickname", "mrn", "allergy", "admitted_on") VALUES (1, 'Ana Kovac', 'Ansy', 'M001003', 'penicillin', '2023-11-22');
INSERT INTO "ward_patient" ("id", "name", "nickname", "mrn", "allergy", "admitted_on") VALUES (2, 'Jon Hale', 'Joki', 'M008922', 'penicillin', '2023-07-19');
INSERT INTO "ward_patient" ("id", "name", "nickname", "mrn", "allergy", "admitted_on") VALUES (3, 'Mei Lin', 'Mebo', 'M016841', 'latex', '2023-03-28');
INSERT INTO "ward_patient" ("id", "name", "nickname", "mrn", "allergy", "admitted_on") VALUES (4, 'Omar Said', 'Ombo', 'M024760', NULL, '2023-04-04');
INSERT INTO "ward_patient" ("id", "name", "nickname", "mrn", "allergy", "admitted_on") VALUES (5, 'Eva Brandt', 'Evna', 'M032679', 'penicillin', '2023-01-06');
INSERT INTO "ward_patient" ("id", "name", "nickname", "mrn", "allergy", "admitted_on") VALUES (6, 'Luis Ortega', 'Luna', 'M040598', 'penicillin', '2023-11-27');
INSERT INTO "ward_patient" ("id", "name", "nickname", "mrn", "allergy", "admitted_on") VALUES (7, 'Priya Nair', 'Prsy', 'M048517', 'latex', '2023-08-18');
INSERT INTO "ward_patient" ("id", "name", "nickname", "mrn", "allergy", "admitted_on") VALUES (8, 'Tom Beck', 'Tosy', 'M056436', 'latex', '2023-03-17');
INSERT INTO "ward_patient" ("id", "name", "nickname", "mrn", "allergy", "admitted_on") VALUES (9, 'Sara Nilsen', 'Sasy', 'M064355', NULL, '2023-02-04');
INSERT INTO "ward_patient" ("id", "name", "nickname", "mrn", "allergy", "admitted_on") VALUES (10, 'Igor Petrov', 'Igsy', 'M072274', 'latex', '2023-02-18');
INSERT INTO "ward_patient" ("id", "name", "nickname", "mrn", "allergy", "admitted_on") VALUES (11, 'Nia Owusu', 'Niki', 'M080193', 'penicillin', '2023-05-28');
INSERT INTO "ward_patient" ("id", "name", "nickname", "mrn", "allergy", "admitted_on") VALUES (12, 'Paul Meyer', 'Paki', 'M088112', 'penicillin', '2023-07-15');
