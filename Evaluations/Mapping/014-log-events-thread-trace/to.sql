CREATE TABLE IF NOT EXISTS log_events (
    id INTEGER PRIMARY KEY,
    logged_at TEXT NOT NULL,
    level TEXT NOT NULL,
    logger TEXT NOT NULL,
    message TEXT,
    host TEXT,
    exception TEXT,
    trace_id TEXT,
    span_id TEXT
);

CREATE INDEX ix_log_time ON log_events(logged_at);
