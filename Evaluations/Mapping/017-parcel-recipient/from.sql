CREATE TABLE "parcels" (
    "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
    "barcode" varchar NOT NULL UNIQUE,
    "consignee_name" varchar NOT NULL,
    "consignee_phone" varchar,
    "weight" decimal(10,2),
    "insured_value" decimal(10,2),
    "depot_id" bigint NOT NULL REFERENCES "depots" ("id"),
    "created_at" datetime(6) NOT NULL,
    "updated_at" datetime(6) NOT NULL
);
CREATE TABLE "depots" (
    "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
    "name" varchar NOT NULL,
    "city" varchar NOT NULL,
    "zip" varchar
);
CREATE INDEX "index_parcels_on_depot_id" ON "parcels" ("depot_id");
