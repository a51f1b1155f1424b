CREATE TABLE "shipments" (
    "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
    "tracking_no" varchar NOT NULL UNIQUE,
    "carrier_id" bigint NOT NULL REFERENCES "carriers" ("id"),
    "weight_kg" decimal(10,2),
    "delivered_at" datetime(6),
    "status" varchar DEFAULT 'pending' NOT NULL,
    "created_at" datetime(6) NOT NULL,
    "updated_at" datetime(6) NOT NULL
);
CREATE TABLE "carriers" (
    "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
    "name" varchar NOT NULL,
    "scac" varchar,
    "phone" varchar
);
CREATE INDEX "index_shipments_on_carrier_id" ON "shipments" ("carrier_id");
CREATE INDEX "index_shipments_on_delivered_at" ON "shipments" ("delivered_at");
