CREATE TABLE IF NOT EXISTS oauth_apps (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    user_id INTEGER NOT NULL,
    "key" VARCHAR(64) NOT NULL UNIQUE,
    secret VARCHAR(128) NOT NULL,
    redirect_uri TEXT,
    scopes TEXT NOT NULL DEFAULT 'read',
    created_at DATETIME NOT NULL
);
