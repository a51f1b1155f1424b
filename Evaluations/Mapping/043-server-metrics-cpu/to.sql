CREATE TABLE host_metrics (
    id INTEGER PRIMARY KEY,
    host_id INTEGER NOT NULL,
    sampled_at INTEGER NOT NULL,
    cpu_percent REAL,
    memory_mb INTEGER,
    disk_mb INTEGER,
    net_rx INTEGER,
    net_tx INTEGER
);

CREATE INDEX hm_idx ON host_metrics(host_id, sampled_at);
