CREATE TABLE "drivers" (
    "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
    "name" varchar NOT NULL,
    "licence_no" varchar NOT NULL UNIQUE,
    "phone" varchar,
    "hired_on" date,
    "created_at" datetime(6) NOT NULL,
    "updated_at" datetime(6) NOT NULL
);
CREATE TABLE "deliveries" (
    "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
    "driver_id" bigint NOT NULL REFERENCES "drivers" ("id"),
    "address" varchar NOT NULL,
    "window_start" datetime(6),
    "done" boolean DEFAULT 0 NOT NULL,
    "created_at" datetime(6) NOT NULL,
    "updated_at" datetime(6) NOT NULL
);
CREATE INDEX "index_deliveries_on_driver_id" ON "deliveries" ("driver_id");
