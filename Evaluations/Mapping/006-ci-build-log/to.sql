CREATE TABLE IF NOT EXISTS builds (
    id INTEGER PRIMARY KEY,
    repo_id INTEGER NOT NULL,
    number INTEGER NOT NULL,
    branch TEXT,
    commit_sha TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('pending','running','success','failure')),
    log_size INTEGER NOT NULL DEFAULT 0,
    started_at INTEGER,
    finished_at INTEGER
);

CREATE UNIQUE INDEX ux_builds_repo_number ON builds(repo_id, number);
