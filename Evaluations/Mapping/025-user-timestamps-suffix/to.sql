CREATE TABLE users (
    created_at DATETIME NOT NULL,
    email VARCHAR(120) NOT NULL,
    id INTEGER PRIMARY KEY,
    is_admin BOOLEAN NOT NULL DEFAULT 0,
    last_login_at DATETIME,
    password_hash TEXT NOT NULL,
    updated_at DATETIME,
    username VARCHAR(60) NOT NULL UNIQUE
);

CREATE TABLE sessions (
    expires_at DATETIME NOT NULL,
    id INTEGER PRIMARY KEY,
    token TEXT NOT NULL,
    user_id INTEGER NOT NULL REFERENCES users(id)
);
