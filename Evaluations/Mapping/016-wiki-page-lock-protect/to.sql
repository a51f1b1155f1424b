CREATE TABLE pages (
    id INTEGER PRIMARY KEY,
    space_id INTEGER NOT NULL,
    slug TEXT NOT NULL,
    title TEXT NOT NULL,
    content TEXT,
    approved_by INTEGER REFERENCES users(id),
    approved_at DATETIME,
    created_at DATETIME NOT NULL
);

CREATE TABLE users (
    id INTEGER PRIMARY KEY,
    login TEXT NOT NULL,
    mail TEXT,
    role TEXT NOT NULL DEFAULT 'reader'
);
