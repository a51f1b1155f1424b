CREATE TABLE IF NOT EXISTS articles (
    author_id INTEGER NOT NULL,
    body TEXT,
    deleted BOOLEAN NOT NULL DEFAULT 0,
    featured BOOLEAN NOT NULL DEFAULT 0,
    headline TEXT NOT NULL,
    id INTEGER PRIMARY KEY,
    published BOOLEAN NOT NULL DEFAULT 0,
    published_at DATETIME,
    view_count INTEGER NOT NULL DEFAULT 0
);
