BEGIN;
CREATE TABLE stays_q (id INTEGER PRIMARY KEY, plate TEXT NOT NULL, quarters INTEGER NOT NULL CHECK (quarters >= 0));
INSERT INTO stays_q (id, plate, quarters) SELECT id, plate, (minutes + 14) / 15 FROM stays;
DROP TABLE stays;
ALTER TABLE stays_q RENAME TO stays;
COMMIT;
