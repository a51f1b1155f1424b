CREATE TABLE "library_member" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "borrower_no" varchar(255) NOT NULL UNIQUE,
    "first_name" varchar(255) NOT NULL,
    "last_name" varchar(255) NOT NULL,
    "expires" date,
    "fines_due" decimal DEFAULT 0 NOT NULL,
    "home_branch_id" bigint NOT NULL REFERENCES "library_branch" ("id") DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE "library_branch" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" varchar(255) NOT NULL,
    "opening_hours" text,
    "city" varchar(255) NOT NULL
);
CREATE INDEX "library_member_home_branch_id_idx" ON "library_member" ("home_branch_id");
