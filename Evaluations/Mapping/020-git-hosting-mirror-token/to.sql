CREATE TABLE "repositories" (
    "created_unix" INTEGER,
    "description" TEXT,
    "id" INTEGER PRIMARY KEY,
    "is_mirror" BOOLEAN NOT NULL DEFAULT 0,
    "is_private" BOOLEAN NOT NULL DEFAULT 0,
    "lower_name" VARCHAR(100) NOT NULL,
    "mirror_interval" TEXT,
    "name" VARCHAR(100) NOT NULL,
    "num_forks" INTEGER NOT NULL DEFAULT 0,
    "num_stars" INTEGER NOT NULL DEFAULT 0,
    "owner_id" INTEGER NOT NULL,
    "updated_unix" INTEGER
);

CREATE TABLE "stars" (
    "created_unix" INTEGER,
    "id" INTEGER PRIMARY KEY,
    "repo_id" INTEGER NOT NULL REFERENCES repositories(id),
    "uid" INTEGER NOT NULL
);
