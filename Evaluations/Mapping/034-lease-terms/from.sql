CREATE TABLE "leases_lease" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "unit_id" bigint NOT NULL REFERENCES "leases_unit" ("id") DEFERRABLE INITIALLY DEFERRED,
    "tenant" varchar(255) NOT NULL,
    "rent" decimal NOT NULL,
    "deposit" decimal NOT NULL,
    "cleaning_fee" decimal,
    "begin" date NOT NULL,
    "until" date
);
CREATE TABLE "leases_unit" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "label" varchar(255) NOT NULL,
    "sqm" real NOT NULL,
    "building" varchar(255) NOT NULL
);
CREATE INDEX "leases_lease_unit_id_idx" ON "leases_lease" ("unit_id");
