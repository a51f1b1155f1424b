CREATE TABLE notifications (
    created_at DATETIME NOT NULL,
    id INTEGER PRIMARY KEY,
    is_read BOOLEAN NOT NULL DEFAULT 0,
    kind VARCHAR(30) NOT NULL,
    message TEXT,
    recipient INTEGER NOT NULL
);

CREATE INDEX ix_n ON notifications(recipient, is_read);
