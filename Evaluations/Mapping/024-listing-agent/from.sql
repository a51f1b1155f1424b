CREATE TABLE "realty_listing" (
    "agent_id" bigint NOT NULL REFERENCES "realty_person" ("id") DEFERRABLE INITIALLY DEFERRED,
    "asking" decimal NOT NULL,
    "bathrooms" integer NOT NULL,
    "bedrooms" integer NOT NULL,
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "listed_on" date NOT NULL,
    "pets_allowed" bool DEFAULT 0 NOT NULL
);
CREATE TABLE "realty_person" (
    "email" varchar(255),
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" varchar(255) NOT NULL,
    "phone" varchar(255) NOT NULL
);
CREATE INDEX "realty_listing_agent_id_idx" ON "realty_listing" ("agent_id");
