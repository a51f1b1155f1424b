CREATE TABLE audit_log (
    id INTEGER PRIMARY KEY,
    actor TEXT NOT NULL,
    event TEXT NOT NULL,
    subject_type TEXT,
    subject_id INTEGER,
    ip_address TEXT,
    created_at DATETIME NOT NULL
);

CREATE INDEX ix_audit_created ON audit_log(created_at);
