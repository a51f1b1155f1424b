CREATE TABLE statuses (
    id INTEGER PRIMARY KEY,
    uri TEXT,
    "text" TEXT NOT NULL DEFAULT '',
    created_at DATETIME NOT NULL,
    updated_at DATETIME NOT NULL,
    in_reply_to_id INTEGER,
    reblog_of_id INTEGER,
    sensitive BOOLEAN NOT NULL DEFAULT 0,
    visibility INTEGER NOT NULL DEFAULT 0,
    account_id INTEGER NOT NULL,
    favourites_count INTEGER NOT NULL DEFAULT 0,
    reblogs_count INTEGER NOT NULL DEFAULT 0
);
