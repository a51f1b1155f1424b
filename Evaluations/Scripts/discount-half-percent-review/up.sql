BEGIN;
CREATE TABLE lines_new (id INTEGER PRIMARY KEY, item TEXT NOT NULL, discount_percent INTEGER NOT NULL DEFAULT 0 CHECK (discount_percent BETWEEN 0 AND 100));
INSERT INTO lines_new SELECT id, item, CAST(round(discount * 100) AS INTEGER) FROM lines;
DROP TABLE lines;
ALTER TABLE lines_new RENAME TO lines;
COMMIT;
