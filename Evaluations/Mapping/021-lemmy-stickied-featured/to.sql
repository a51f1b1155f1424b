CREATE TABLE post (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    body TEXT,
    community_id INTEGER NOT NULL,
    creator_id INTEGER NOT NULL,
    locked BOOLEAN NOT NULL DEFAULT 0,
    nsfw BOOLEAN NOT NULL DEFAULT 0,
    featured_community BOOLEAN NOT NULL DEFAULT 0,
    featured_local BOOLEAN NOT NULL DEFAULT 0,
    published TIMESTAMP NOT NULL
);
