CREATE TABLE local_user (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL UNIQUE,
    password_encrypted TEXT NOT NULL,
    email TEXT,
    show_nsfw INTEGER NOT NULL DEFAULT 0,
    theme TEXT NOT NULL DEFAULT 'browser',
    interface_language VARCHAR(20) NOT NULL DEFAULT 'browser',
    totp_2fa_secret TEXT,
    totp_2fa_url TEXT,
    validator_time TEXT NOT NULL
);
