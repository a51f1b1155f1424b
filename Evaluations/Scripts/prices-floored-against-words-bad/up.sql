BEGIN;
CREATE TABLE items_new(id INTEGER PRIMARY KEY, name TEXT NOT NULL, price INTEGER NOT NULL, weight REAL);
INSERT INTO items_new SELECT id, name, CAST(price AS INTEGER), weight FROM items;
DROP TABLE items;
ALTER TABLE items_new RENAME TO items;
COMMIT;
