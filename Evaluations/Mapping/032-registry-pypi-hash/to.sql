CREATE TABLE projects (
    name TEXT NOT NULL PRIMARY KEY,
    autohide BOOLEAN NOT NULL DEFAULT 1,
    bug_tracker_url TEXT,
    created DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    has_docs BOOLEAN NOT NULL DEFAULT 0
);
CREATE TABLE release_files (
    id INTEGER PRIMARY KEY,
    project_name TEXT NOT NULL REFERENCES projects(name) ON DELETE CASCADE,
    version TEXT NOT NULL,
    filename TEXT NOT NULL UNIQUE,
    python_version TEXT,
    package_type TEXT NOT NULL,
    md5_digest TEXT UNIQUE,
    size INTEGER,
    uploaded_at DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    sha256_digest TEXT UNIQUE
);
