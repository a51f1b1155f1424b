CREATE TABLE "labels" (
    "description" varchar,
    "hex_color" varchar,
    "updated_at" datetime(6) NOT NULL,
    "project_id" bigint NOT NULL,
    "created_at" datetime(6) NOT NULL,
    "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
    "name" varchar NOT NULL
);
CREATE TABLE "issues" (
    "project_id" bigint NOT NULL,
    "body" text,
    "title" varchar NOT NULL,
    "updated_at" datetime(6) NOT NULL,
    "label_id" bigint REFERENCES "labels" ("id"),
    "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
    "created_at" datetime(6) NOT NULL
);
CREATE TABLE "boards" (
    "name" varchar NOT NULL,
    "project_id" bigint NOT NULL,
    "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
    "wip_limit" integer,
    "archived" boolean DEFAULT 0 NOT NULL
);
CREATE INDEX "index_labels_on_project_id" ON "labels" ("project_id");
CREATE INDEX "index_issues_on_label_id" ON "issues" ("label_id");
