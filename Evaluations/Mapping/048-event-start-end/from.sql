CREATE TABLE "events" (
    "id" INTEGER PRIMARY KEY,
    "title" TEXT NOT NULL,
    "description" TEXT,
    "start" DATETIME NOT NULL,
    "end" DATETIME,
    "venue" TEXT,
    "organizer_id" INTEGER NOT NULL,
    "capacity" INTEGER
);
