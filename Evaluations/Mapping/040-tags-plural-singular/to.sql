CREATE TABLE post_tags (
    added_at DATETIME,
    id INTEGER PRIMARY KEY,
    post_id INTEGER NOT NULL REFERENCES posts(id),
    tag_id INTEGER NOT NULL REFERENCES tags(id)
);

CREATE TABLE posts (
    body TEXT,
    created_at DATETIME,
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL
);

CREATE TABLE tags (
    color TEXT,
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    usage_count INTEGER DEFAULT 0
);
