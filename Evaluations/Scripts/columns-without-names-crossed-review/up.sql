BEGIN;
CREATE TABLE rentals_new (id INTEGER PRIMARY KEY, item TEXT NOT NULL, fee INTEGER NOT NULL, deposit INTEGER NOT NULL);
INSERT INTO rentals_new SELECT id,item,p1,p2 FROM rentals;
DROP TABLE rentals;
ALTER TABLE rentals_new RENAME TO rentals;
COMMIT;
