CREATE TABLE IF NOT EXISTS webhooks (
    created_at DATETIME NOT NULL,
    enabled BOOLEAN NOT NULL DEFAULT 1,
    events TEXT NOT NULL,
    id INTEGER PRIMARY KEY,
    last_status INTEGER,
    project_id INTEGER NOT NULL,
    secret TEXT,
    url TEXT NOT NULL
);
