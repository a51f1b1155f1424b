CREATE TABLE "ward_patient" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "mrn" varchar(255) NOT NULL UNIQUE,
    "admitted_on" date NOT NULL,
    "legal_name" varchar(255) NOT NULL,
    "name" varchar(255),
    "diet" varchar(255)
);
INSERT INTO "ward_patient" ("id", "mrn", "admitted_on", "legal_name", "name", "diet") VALUES (1, 'M001003', '2023-11-22', 'Ana Kovac', 'Ansy', 'soft');
INSERT INTO "ward_patient" ("id", "mrn", "admitted_on", "legal_name", "name", "diet") VALUES (2, 'M008922', '2023-07-19', 'Jon Hale', 'Joki', 'soft');
INSERT INTO "ward_patient" ("id", "mrn", "admitted_on", "legal_name", "name", "diet") VALUES (3, 'M016841', '2023-03-28', 'Mei Lin', 'Mebo', 'soft');
INSERT INTO "ward_patient" ("id", "mrn", "admitted_on", "legal_name", "name", "diet") VALUES (4, 'M024760', '2023-04-04', 'Omar Said', 'Ombo', 'normal');
INSERT INTO "ward_patient" ("id", "mrn", "admitted_on", "legal_name", "name", "diet") VALUES (5, 'M032679', '2023-01-06', 'Eva Brandt', 'Evna', 'vegan');
INSERT INTO "ward_patient" ("id", "mrn", "admitted_on", "legal_name", "name", "diet") VALUES (6, 'M040598', '2023-11-27', 'Luis Ortega', 'Luna', 'vegan');
INSERT INTO "ward_patient" ("id", "mrn", "admitted_on", "legal_name", "name", "diet") VALUES (7, 'M048517', '2023-08-18', 'Priya Nair', 'Prsy', 'normal');
INSERT INTO "ward_patient" ("id", "mrn", "admitted_on", "legal_name", "name", "diet") VALUES (8, 'M056436', '2023-03-17', 'Tom Beck', 'Tosy', 'normal');
INSERT INTO "ward_patient" ("id", "mrn", "admitted_on", "legal_name", "name", "diet") VALUES (9, 'M064355', '2023-02-04', 'Sara Nilsen', 'Sasy', 'vegan');
INSERT INTO "ward_patient" ("id", "mrn", "admitted_on", "legal_name", "name", "diet") VALUES (10, 'M072274', '2023-02-18', 'Igor Petrov', 'Igsy', 'normal');
INSERT INTO "ward_patient" ("id", "mrn", "admitted_on", "legal_name", "name", "diet") VALUES (11, 'M080193', '2023-05-28', 'Nia Owusu', 'Niki', 'normal');
INSERT INTO "ward_patient" ("id", "mrn", "admitted_on", "legal_name", "name", "diet") VALUES (12, 'M088112', '2023-07-15', 'Paul Meyer', 'Paki', 'soft');
