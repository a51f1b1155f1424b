CREATE TABLE "clinic_visit" ("id" char(32) NOT NULL PRIMARY KEY, "patient" varchar(80) NOT NULL, "notes" text NULL, "visited_on" date NOT NULL);
CREATE INDEX "clinic_visit_visited_on_3f1c" ON "clinic_visit" ("visited_on");
INSERT INTO "clinic_visit" VALUES
('0b5e6f2a7c1d4e0f9a8b7c6d5e4f3a21','Åke Öberg',NULL,'2023-01-09'),
('1c6f7a3b8d2e5f1a0b9c8d7e6f5a4b32','Ng, Wei','Follow-up in 3 weeks','2023-01-09'),
('2d7a8b4c9e3f6a2b1c0d9e8f7a6b5c43','O''Neil','', '2023-02-28'),
('3e8b9c5d0f4a7b3c2d1e0f9a8b7c6d54','Ng, Wei',NULL,'2023-02-28'),
('4f9c0d6e1a5b8c4d3e2f1a0b9c8d7e65','Møller',' ','2024-02-29'),
('5a0d1e7f2b6c9d5e4f3a2b1c0d9e8f76','Ruíz','allergic: penicillin
see file','1999-12-31');
