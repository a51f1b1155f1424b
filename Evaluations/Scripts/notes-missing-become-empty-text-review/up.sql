BEGIN;
CREATE TABLE "new__clinic_visit" ("id" char(32) NOT NULL PRIMARY KEY, "patient" varchar(80) NOT NULL, "notes" text NOT NULL, "visited_on" date NOT NULL);
INSERT INTO "new__clinic_visit" ("id", "patient", "visited_on", "notes") SELECT "id", "patient", "visited_on", coalesce("notes", '') FROM "clinic_visit";
DROP TABLE "clinic_visit";
ALTER TABLE "new__clinic_visit" RENAME TO "clinic_visit";
CREATE INDEX "clinic_visit_visited_on_3f1c" ON "clinic_visit" ("visited_on");
COMMIT;
