CREATE TABLE community (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    description TEXT,
    icon TEXT,
    banner TEXT,
    nsfw BOOLEAN NOT NULL DEFAULT 0,
    removed BOOLEAN NOT NULL DEFAULT 0,
    published TIMESTAMP NOT NULL
);

CREATE INDEX idx_community_published ON community(published);
