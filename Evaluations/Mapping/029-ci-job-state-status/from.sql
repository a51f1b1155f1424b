CREATE TABLE jobs (
    id INTEGER PRIMARY KEY,
    pipeline_id INTEGER NOT NULL,
    name TEXT NOT NULL,
    stage TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'created',
    runner INTEGER,
    queued_at DATETIME,
    started_at DATETIME,
    finished_at DATETIME
);

CREATE TABLE pipelines (
    id INTEGER PRIMARY KEY,
    project_id INTEGER NOT NULL,
    ref TEXT NOT NULL,
    sha TEXT NOT NULL,
    created_at DATETIME NOT NULL
);
