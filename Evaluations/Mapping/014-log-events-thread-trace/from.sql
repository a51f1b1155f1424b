CREATE TABLE IF NOT EXISTS log_events (
    id INTEGER PRIMARY KEY,
    logged_at TEXT NOT NULL,
    level TEXT NOT NULL,
    logger TEXT NOT NULL,
    message TEXT,
    thread_name TEXT,
    host TEXT,
    exception TEXT
);

CREATE INDEX ix_log_time ON log_events(logged_at);
