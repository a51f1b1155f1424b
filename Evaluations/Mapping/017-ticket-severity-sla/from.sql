CREATE TABLE tickets (
    id INTEGER PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE,
    subject TEXT NOT NULL,
    body TEXT,
    requester_id INTEGER NOT NULL,
    assignee_id INTEGER,
    status VARCHAR(16) NOT NULL DEFAULT 'open',
    priority INTEGER NOT NULL DEFAULT 3,
    severity INTEGER NOT NULL DEFAULT 3,
    created_at DATETIME NOT NULL,
    closed_at DATETIME
);
