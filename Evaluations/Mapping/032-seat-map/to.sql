CREATE TABLE "seats" (
    "hall_id" bigint NOT NULL REFERENCES "halls" ("id"),
    "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
    "price_zone" varchar,
    "row_label" varchar NOT NULL,
    "seat_number" integer NOT NULL,
    "wheelchair_accessible" boolean DEFAULT 0 NOT NULL
);
CREATE TABLE "halls" (
    "entrance" varchar,
    "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
    "name" varchar NOT NULL,
    "notes" text
);
CREATE UNIQUE INDEX "index_seats_on_hall_id_and_row_label_and_seat_number" ON "seats" ("hall_id", "row_label", "seat_number");
