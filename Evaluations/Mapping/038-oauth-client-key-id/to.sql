CREATE TABLE IF NOT EXISTS oauth_apps (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    user_id INTEGER NOT NULL,
    client_id VARCHAR(64) NOT NULL UNIQUE,
    client_secret VARCHAR(128) NOT NULL,
    redirect_uris TEXT,
    scopes TEXT NOT NULL DEFAULT 'read',
    created_at DATETIME NOT NULL
);
