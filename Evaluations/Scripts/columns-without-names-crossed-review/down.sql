BEGIN;
CREATE TABLE rentals_new (id INTEGER PRIMARY KEY, item TEXT NOT NULL, p1 INTEGER NOT NULL, p2 INTEGER NOT NULL);
INSERT INTO rentals_new SELECT id,item,fee,deposit FROM rentals;
DROP TABLE rentals;
ALTER TABLE rentals_new RENAME TO rentals;
COMMIT;
