CREATE TABLE jobs (
    id INTEGER PRIMARY KEY,
    pipeline_id INTEGER NOT NULL,
    name TEXT NOT NULL,
    stage TEXT NOT NULL,
    queued_at DATETIME,
    started_at DATETIME,
    finished_at DATETIME,
    status TEXT NOT NULL DEFAULT 'created',
    runner_id INTEGER,
    retry_count INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE pipelines (
    id INTEGER PRIMARY KEY,
    project_id INTEGER NOT NULL,
    ref TEXT NOT NULL,
    sha TEXT NOT NULL,
    created_at DATETIME NOT NULL
);
