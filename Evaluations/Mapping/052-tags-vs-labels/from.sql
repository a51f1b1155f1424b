CREATE TABLE "tags" (
    "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
    "created_at" datetime(6) NOT NULL,
    "updated_at" datetime(6) NOT NULL,
    "name" varchar NOT NULL,
    "project_id" bigint NOT NULL,
    "position" integer DEFAULT 0 NOT NULL,
    "color" varchar
);
CREATE TABLE "milestones" (
    "due_on" date,
    "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
    "closed" boolean DEFAULT 0 NOT NULL,
    "project_id" bigint NOT NULL,
    "title" varchar NOT NULL
);
CREATE TABLE "issues" (
    "created_at" datetime(6) NOT NULL,
    "project_id" bigint NOT NULL,
    "title" varchar NOT NULL,
    "body" text,
    "updated_at" datetime(6) NOT NULL,
    "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
    "tag_id" bigint REFERENCES "tags" ("id")
);
CREATE INDEX "index_tags_on_project_id" ON "tags" ("project_id");
CREATE INDEX "index_issues_on_tag_id" ON "issues" ("tag_id");
