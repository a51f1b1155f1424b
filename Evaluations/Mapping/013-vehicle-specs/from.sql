CREATE TABLE "fleet_vehicle" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "plate" varchar(255) NOT NULL UNIQUE,
    "depot_id" bigint NOT NULL REFERENCES "fleet_depot" ("id") DEFERRABLE INITIALLY DEFERRED,
    "max_weight" integer NOT NULL,
    "max_volume" integer NOT NULL,
    "in_service" bool DEFAULT 1 NOT NULL,
    "acquired_on" date
);
CREATE TABLE "fleet_depot" (
    "id" integer NOT NULL PRIMARY KEY AUTOINCREMENT,
    "code" varchar(255) NOT NULL UNIQUE,
    "city" varchar(255) NOT NULL,
    "manager" varchar(255)
);
CREATE INDEX "fleet_vehicle_depot_id_idx" ON "fleet_vehicle" ("depot_id");
