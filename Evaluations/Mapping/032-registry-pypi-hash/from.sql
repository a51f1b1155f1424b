CREATE TABLE projects (
    name TEXT NOT NULL PRIMARY KEY,
    stable_version TEXT,
    autohide BOOLEAN NOT NULL DEFAULT 1,
    bugtrack_url TEXT,
    created DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);
CREATE TABLE release_files (
    id INTEGER PRIMARY KEY,
    project_name TEXT NOT NULL REFERENCES projects(name) ON DELETE CASCADE,
    version TEXT NOT NULL,
    filename TEXT NOT NULL UNIQUE,
    python_version TEXT,
    packagetype TEXT,
    md5_digest TEXT UNIQUE,
    size INTEGER,
    upload_time DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    downloads INTEGER NOT NULL DEFAULT 0
);
