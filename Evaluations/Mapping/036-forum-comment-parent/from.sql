CREATE TABLE "comments" (
  "id" INTEGER PRIMARY KEY,
  "creator_id" INTEGER NOT NULL,
  "post_id" INTEGER NOT NULL,
  "parent_id" INTEGER REFERENCES comments(id),
  "content" TEXT NOT NULL,
  "removed" BOOLEAN NOT NULL DEFAULT 0,
  "published" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updated" DATETIME,
  "read" BOOLEAN NOT NULL DEFAULT 0,
  "ups" INTEGER NOT NULL DEFAULT 0,
  "downs" INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX "idx_comments_post_id" ON "comments" ("post_id");
CREATE INDEX "idx_comments_creator_id" ON "comments" ("creator_id");
