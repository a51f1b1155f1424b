CREATE TABLE "comments" (
    "id" INTEGER PRIMARY KEY,
    "post_id" INTEGER NOT NULL REFERENCES posts(id),
    "author_id" INTEGER NOT NULL,
    "parent_id" INTEGER REFERENCES comments(id),
    "body" TEXT NOT NULL,
    "edited_at" DATETIME,
    "created_at" DATETIME NOT NULL
);

CREATE TABLE "posts" (
    "id" INTEGER PRIMARY KEY,
    "title" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "content" TEXT,
    "created_at" DATETIME
);
