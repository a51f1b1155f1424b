CREATE TABLE audit_log (
    id INTEGER PRIMARY KEY,
    "user" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    object_type TEXT,
    object_id INTEGER,
    ip_address TEXT,
    created_at DATETIME NOT NULL
);

CREATE INDEX ix_audit_created ON audit_log(created_at);
