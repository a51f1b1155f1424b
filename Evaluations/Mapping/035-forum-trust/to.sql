CREATE TABLE categories (
    color VARCHAR(6) NOT NULL,
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    position INTEGER,
    topics_this_week INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE users (
    bio_raw TEXT,
    email TEXT NOT NULL,
    flair_group_id INTEGER,
    id INTEGER PRIMARY KEY,
    last_ip_address VARCHAR(45),
    suspended_at DATETIME,
    suspended_till DATETIME,
    trust_level INTEGER NOT NULL DEFAULT 1,
    username TEXT NOT NULL UNIQUE,
    views INTEGER NOT NULL DEFAULT 0
);
