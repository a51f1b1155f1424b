CREATE TABLE IF NOT EXISTS webhooks (
    active BOOLEAN NOT NULL DEFAULT 1,
    created_at DATETIME NOT NULL,
    events TEXT NOT NULL,
    id INTEGER PRIMARY KEY,
    last_status INTEGER,
    project_id INTEGER NOT NULL,
    signing_key_id INTEGER,
    target_url TEXT NOT NULL
);
