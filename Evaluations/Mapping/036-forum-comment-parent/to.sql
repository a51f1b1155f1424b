CREATE TABLE "comments" (
  "id" INTEGER PRIMARY KEY,
  "creator_id" INTEGER NOT NULL,
  "post_id" INTEGER NOT NULL,
  "content" TEXT NOT NULL,
  "removed" BOOLEAN NOT NULL DEFAULT 0,
  "published" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "updated" DATETIME,
  "upvotes" BIGINT NOT NULL DEFAULT 0,
  "downvotes" BIGINT NOT NULL DEFAULT 0,
  "path" TEXT NOT NULL DEFAULT '0',
  "language_id" INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX "idx_comments_post_id" ON "comments" ("post_id");
CREATE INDEX "idx_comments_creator_id" ON "comments" ("creator_id");
