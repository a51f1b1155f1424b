CREATE TABLE boards (
    id INTEGER PRIMARY KEY,
    description TEXT,
    position INTEGER NOT NULL DEFAULT 0,
    topic_count INTEGER NOT NULL DEFAULT 0,
    closed BOOLEAN NOT NULL DEFAULT 0,
    slug VARCHAR(60) NOT NULL UNIQUE,
    title VARCHAR(200)
);

CREATE TABLE topics (
    id INTEGER PRIMARY KEY,
    board_id INTEGER NOT NULL REFERENCES boards(id),
    subject TEXT NOT NULL,
    starter_id INTEGER,
    last_post_at DATETIME,
    reply_count INTEGER NOT NULL DEFAULT 0,
    view_count INTEGER NOT NULL DEFAULT 0
);
