CREATE TABLE post (
    id INTEGER PRIMARY KEY,
    name VARCHAR(200) NOT NULL,
    url TEXT,
    body TEXT,
    creator_id INTEGER NOT NULL,
    community_id INTEGER NOT NULL,
    removed BOOLEAN NOT NULL DEFAULT 0,
    published TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
    embed_title TEXT,
    embed_description TEXT,
    embed_html TEXT,
    thumbnail_url TEXT,
    ap_id VARCHAR(255) NOT NULL
);

CREATE INDEX idx_post_creator ON post(creator_id);

CREATE INDEX idx_post_community ON post(community_id);
