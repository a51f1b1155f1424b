CREATE TABLE "members" (
    "id" INTEGER PRIMARY KEY,
    "username" VARCHAR(40) NOT NULL UNIQUE,
    "email" VARCHAR(120) NOT NULL,
    "pass_hash" VARCHAR(128) NOT NULL,
    "avatar" VARCHAR(200),
    "joined" DATETIME NOT NULL,
    "signature_text" TEXT,
    "post_count" INTEGER NOT NULL DEFAULT 0,
    "last_visit" DATETIME
);
