CREATE TABLE categories (
    color VARCHAR(6) NOT NULL,
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    position INTEGER,
    topics_week INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE users (
    ban_reason TEXT,
    banned_at DATETIME,
    banned_till DATETIME,
    bio_raw TEXT,
    email TEXT NOT NULL,
    id INTEGER PRIMARY KEY,
    ip_address VARCHAR(45),
    post_count INTEGER NOT NULL DEFAULT 0,
    trust_level INTEGER NOT NULL DEFAULT 1,
    username TEXT NOT NULL UNIQUE,
    views INTEGER NOT NULL DEFAULT 0
);
