CREATE TABLE "couriers" (
    "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
    "name" varchar NOT NULL,
    "license_number" varchar NOT NULL UNIQUE,
    "phone" varchar,
    "hired_on" date,
    "vehicle_type" varchar,
    "created_at" datetime(6) NOT NULL,
    "updated_at" datetime(6) NOT NULL
);
CREATE TABLE "deliveries" (
    "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
    "courier_id" bigint NOT NULL REFERENCES "couriers" ("id"),
    "address" varchar NOT NULL,
    "done" boolean DEFAULT 0 NOT NULL,
    "proof_photo" varchar,
    "created_at" datetime(6) NOT NULL,
    "updated_at" datetime(6) NOT NULL
);
CREATE INDEX "index_deliveries_on_courier_id" ON "deliveries" ("courier_id");
