CREATE TABLE IF NOT EXISTS items (id INTEGER PRIMARY KEY, library_id INTEGER NOT NULL, title TEXT NOT NULL, sort_title TEXT, path TEXT NOT NULL UNIQUE, duration_ms INTEGER, added_at DATETIME NOT NULL, blurhash TEXT, content_rating VARCHAR(16));
CREATE INDEX idx_items_library_id ON items (library_id);
