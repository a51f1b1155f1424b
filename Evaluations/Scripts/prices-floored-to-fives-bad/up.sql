BEGIN;
CREATE TABLE menu_new (id INTEGER PRIMARY KEY, dish TEXT NOT NULL, rappen INTEGER NOT NULL CHECK (rappen % 5 = 0));
INSERT INTO menu_new SELECT id, dish, rappen / 5 * 5 FROM menu;
DROP TABLE menu;
ALTER TABLE menu_new RENAME TO menu;
COMMIT;
