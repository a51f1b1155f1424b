CREATE TABLE IF NOT EXISTS users (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    actor_url TEXT NOT NULL,
    inbox_url TEXT,
    is_local INTEGER NOT NULL DEFAULT 1
);

CREATE TABLE IF NOT EXISTS local_user (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES users(id),
    email TEXT,
    password_hash TEXT NOT NULL,
    theme TEXT DEFAULT 'browser'
);

CREATE TABLE IF NOT EXISTS login_token (
    token TEXT PRIMARY KEY,
    local_user_id INTEGER NOT NULL REFERENCES local_user(id),
    published TEXT NOT NULL,
    ip TEXT,
    user_agent TEXT
);
