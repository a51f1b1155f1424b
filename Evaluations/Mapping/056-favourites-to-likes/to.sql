CREATE TABLE "likes" (
    "id" INTEGER PRIMARY KEY,
    "account_id" INTEGER NOT NULL,
    "status_id" INTEGER NOT NULL,
    "liked_at" DATETIME NOT NULL,
    "ap_uri" TEXT
);

CREATE TABLE "blocks" (
    "id" INTEGER PRIMARY KEY,
    "account_id" INTEGER NOT NULL,
    "target_account_id" INTEGER NOT NULL,
    "created_at" DATETIME NOT NULL,
    "uri" TEXT
);

CREATE UNIQUE INDEX ux_l ON likes(account_id, status_id);
