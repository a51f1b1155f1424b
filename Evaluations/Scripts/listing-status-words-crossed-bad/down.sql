PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE listings_old (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  status INTEGER NOT NULL DEFAULT 0 CHECK (status IN (0, 1, 2, 3, 9)),
  published_at INTEGER
);
INSERT INTO listings_old SELECT id, title, CASE status WHEN 'draft' THEN 0 WHEN 'active' THEN 1 WHEN 'paused' THEN 3 WHEN 'sold' THEN 2 WHEN 'banned' THEN 9 END, published_at FROM listings;
DROP TABLE listings;
ALTER TABLE listings_old RENAME TO listings;
COMMIT;
