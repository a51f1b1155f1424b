CREATE TABLE "events" (
    "id" INTEGER PRIMARY KEY,
    "title" TEXT NOT NULL,
    "description" TEXT,
    "starts_at" DATETIME NOT NULL,
    "ends_at" DATETIME,
    "venue_id" INTEGER REFERENCES venues(id),
    "organizer_id" INTEGER NOT NULL,
    "capacity" INTEGER
);

CREATE TABLE "venues" (
    "id" INTEGER PRIMARY KEY,
    "name" TEXT NOT NULL,
    "city" TEXT,
    "seats" INTEGER
);
