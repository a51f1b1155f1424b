CREATE TABLE "favourites" (
    "id" INTEGER PRIMARY KEY,
    "account_id" INTEGER NOT NULL,
    "status_id" INTEGER NOT NULL,
    "fav_date" DATETIME NOT NULL,
    "ap_uri" TEXT
);

CREATE UNIQUE INDEX ux_f ON favourites(account_id, status_id);
