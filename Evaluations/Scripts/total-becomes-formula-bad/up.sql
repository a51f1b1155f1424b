BEGIN;
CREATE TABLE line_new (id INTEGER PRIMARY KEY, qty INTEGER NOT NULL, price INTEGER NOT NULL, total INTEGER NOT NULL AS (qty * price) STORED);
INSERT INTO line_new (id, qty, price) SELECT id, qty, price FROM line;
DROP TABLE line;
ALTER TABLE line_new RENAME TO line;
COMMIT;
