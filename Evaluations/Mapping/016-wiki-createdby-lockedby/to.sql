CREATE TABLE "users" (
    "id" INTEGER PRIMARY KEY,
    "username" TEXT NOT NULL UNIQUE,
    "display_name" TEXT,
    "email" TEXT
);
CREATE TABLE "pages" (
    "id" INTEGER PRIMARY KEY,
    "slug" TEXT NOT NULL UNIQUE,
    "title" TEXT NOT NULL,
    "body" TEXT,
    "locked_by" INTEGER REFERENCES users(id),
    "created_at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lock_level" INTEGER NOT NULL DEFAULT 0
);
