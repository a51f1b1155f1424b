CREATE TABLE "realty_listing" (
    "asking_price" decimal NOT NULL,
    "bathrooms" integer NOT NULL,
    "bedrooms" integer NOT NULL,
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "listed_on" date NOT NULL,
    "open_house_on" date,
    "realtor_id" bigint NOT NULL REFERENCES "realty_person" ("id") DEFERRABLE INITIALLY DEFERRED,
    "virtual_tour_url" varchar(255)
);
CREATE TABLE "realty_person" (
    "email" varchar(255),
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" varchar(255) NOT NULL,
    "phone" varchar(255) NOT NULL
);
CREATE INDEX "realty_listing_realtor_id_idx" ON "realty_listing" ("realtor_id");
