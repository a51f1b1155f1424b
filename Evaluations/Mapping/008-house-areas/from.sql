CREATE TABLE "listings_property" (
    "address" varchar(255) NOT NULL,
    "agent_id" integer NOT NULL,
    "city" varchar(255) NOT NULL,
    "floor_area" real,
    "garage" bool DEFAULT 0 NOT NULL,
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "listed_on" date NOT NULL,
    "price" decimal NOT NULL,
    "rooms" integer
);
CREATE INDEX "listings_property_city_idx" ON "listings_property" ("city");
