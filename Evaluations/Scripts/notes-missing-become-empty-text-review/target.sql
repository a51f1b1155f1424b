CREATE TABLE "clinic_visit" ("id" char(32) NOT NULL PRIMARY KEY, "patient" varchar(80) NOT NULL, "notes" text NOT NULL, "visited_on" date NOT NULL);
CREATE INDEX "clinic_visit_visited_on_3f1c" ON "clinic_visit" ("visited_on");
