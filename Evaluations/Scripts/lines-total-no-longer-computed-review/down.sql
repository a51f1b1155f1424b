BEGIN;
CREATE TABLE lines_new (id INTEGER PRIMARY KEY, quantity INTEGER NOT NULL, price INTEGER NOT NULL, total INTEGER GENERATED ALWAYS AS (quantity * price) STORED);
INSERT INTO lines_new (id, quantity, price) SELECT id, quantity, price FROM lines;
DROP TABLE lines;
ALTER TABLE lines_new RENAME TO lines;
COMMIT;
