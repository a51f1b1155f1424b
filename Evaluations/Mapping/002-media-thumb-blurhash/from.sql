CREATE TABLE IF NOT EXISTS items (id INTEGER PRIMARY KEY, library_id INTEGER NOT NULL, title TEXT NOT NULL, sort_title TEXT, path TEXT NOT NULL UNIQUE, thumb_url TEXT, duration_ms INTEGER, added_at DATETIME NOT NULL);
CREATE INDEX idx_items_library_id ON items (library_id);
