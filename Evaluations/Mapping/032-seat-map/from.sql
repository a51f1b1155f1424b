CREATE TABLE "seats" (
    "accessible" boolean DEFAULT 0 NOT NULL,
    "hall_id" bigint NOT NULL REFERENCES "halls" ("id"),
    "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
    "num" integer NOT NULL,
    "row" varchar NOT NULL,
    "x" integer,
    "y" integer
);
CREATE TABLE "halls" (
    "floor" integer,
    "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL,
    "name" varchar NOT NULL,
    "notes" text
);
CREATE UNIQUE INDEX "index_seats_on_hall_id_and_row_and_num" ON "seats" ("hall_id", "row", "num");
