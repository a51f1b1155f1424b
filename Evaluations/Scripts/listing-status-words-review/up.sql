PRAGMA foreign_keys=OFF;
BEGIN;
CREATE TABLE listings_new (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  status TEXT NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'active', 'paused', 'sold', 'banned')),
  published_at INTEGER
);
INSERT INTO listings_new SELECT id, title,
 CASE status WHEN 0 THEN 'draft' WHEN 1 THEN 'active' WHEN 2 THEN 'paused' WHEN 3 THEN 'sold' WHEN 9 THEN 'banned' END, published_at FROM listings;
DROP TABLE listings;
ALTER TABLE listings_new RENAME TO listings;
COMMIT;
