CREATE TABLE IF NOT EXISTS articles (
    author_id INTEGER NOT NULL,
    body TEXT,
    headline TEXT NOT NULL,
    id INTEGER PRIMARY KEY,
    is_deleted BOOLEAN NOT NULL DEFAULT 0,
    is_featured BOOLEAN NOT NULL DEFAULT 0,
    is_published BOOLEAN NOT NULL DEFAULT 0,
    published_at DATETIME,
    view_count INTEGER NOT NULL DEFAULT 0
);
