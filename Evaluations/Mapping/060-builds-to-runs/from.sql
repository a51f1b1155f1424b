CREATE TABLE "builds" (
    "branch" TEXT,
    "build_no" INTEGER NOT NULL,
    "committer" TEXT,
    "conclusion" TEXT,
    "finished_at" DATETIME,
    "id" INTEGER PRIMARY KEY,
    "repo_id" INTEGER NOT NULL,
    "sha" TEXT NOT NULL,
    "started_at" DATETIME
);

CREATE TABLE "repos" (
    "default_branch" TEXT DEFAULT 'main',
    "full_name" TEXT NOT NULL UNIQUE,
    "id" INTEGER PRIMARY KEY,
    "private" INTEGER DEFAULT 0
);
