CREATE TABLE "library_member" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "card_number" varchar(255) NOT NULL UNIQUE,
    "first_name" varchar(255) NOT NULL,
    "last_name" varchar(255) NOT NULL,
    "valid_until" date,
    "home_branch_id" bigint NOT NULL REFERENCES "library_branch" ("id") DEFERRABLE INITIALLY DEFERRED,
    "is_blocked" bool DEFAULT 0 NOT NULL
);
CREATE TABLE "library_branch" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" varchar(255) NOT NULL,
    "opening_hours" text,
    "latitude" real,
    "longitude" real
);
CREATE INDEX "library_member_home_branch_id_idx" ON "library_member" ("home_branch_id");
