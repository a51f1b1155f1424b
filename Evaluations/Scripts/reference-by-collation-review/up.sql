PRAGMA foreign_keys = OFF;
BEGIN;
CREATE TABLE part_new (
  id INTEGER PRIMARY KEY,
  sku TEXT COLLATE NOCASE NOT NULL UNIQUE,
  label TEXT
);
INSERT INTO part_new (sku, label) SELECT sku, label FROM part ORDER BY sku;
CREATE TABLE movement_new (
  id INTEGER PRIMARY KEY,
  part_id INTEGER NOT NULL REFERENCES part(id),
  qty INTEGER NOT NULL,
  day TEXT NOT NULL
);
INSERT INTO movement_new SELECT m.id, p.id, m.qty, m.day FROM movement m JOIN part_new p ON p.sku = m.sku;
DROP TABLE movement;
DROP TABLE part;
ALTER TABLE part_new RENAME TO part;
ALTER TABLE movement_new RENAME TO movement;
COMMIT;
