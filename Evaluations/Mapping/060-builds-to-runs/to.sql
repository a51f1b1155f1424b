CREATE TABLE "workflow_runs" (
    "branch" TEXT,
    "conclusion" TEXT,
    "finished_at" DATETIME,
    "id" INTEGER PRIMARY KEY,
    "repo_id" INTEGER NOT NULL,
    "run_number" INTEGER NOT NULL,
    "sha" TEXT NOT NULL,
    "started_at" DATETIME,
    "triggered_by" TEXT,
    "workflow_file" TEXT
);

CREATE TABLE "repos" (
    "default_branch" TEXT DEFAULT 'main',
    "full_name" TEXT NOT NULL UNIQUE,
    "id" INTEGER PRIMARY KEY,
    "private" INTEGER DEFAULT 0
);
