CREATE TABLE "parcels" (
    "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
    "barcode" varchar NOT NULL UNIQUE,
    "recipient_name" varchar NOT NULL,
    "recipient_phone" varchar,
    "weight" decimal(10,2),
    "depot_id" bigint NOT NULL REFERENCES "depots" ("id"),
    "signature_required" boolean DEFAULT 0 NOT NULL,
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
