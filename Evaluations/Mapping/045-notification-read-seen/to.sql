CREATE TABLE notifications (
    created_at DATETIME NOT NULL,
    id INTEGER PRIMARY KEY,
    kind VARCHAR(30) NOT NULL,
    payload JSON,
    "read" BOOLEAN NOT NULL DEFAULT 0,
    recipient_id INTEGER NOT NULL
);

CREATE INDEX ix_n ON notifications(recipient_id, "read");
