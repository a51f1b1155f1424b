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
    "created_by" INTEGER REFERENCES users(id),
    "created_at" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revision_count" INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX "idx_pages_created_by" ON "pages" ("created_by");
